// What somebody typed, in every form in which it could have been kept, and looking for it in files and
// in what the system tells of processes.
import { readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";

const swapped = (bytes) => Buffer.from(bytes).swap16();

/** The signs of base64 that stand there whatever stood before and behind. */
function base64Forms(bytes) {
  return [0, 1, 2].map((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]);
    const signs = padded.toString("base64").replace(/=+$/, "");
    return Buffer.from(signs.slice(Math.ceil((before * 8) / 6), Math.floor((padded.length * 8) / 6)));
  });
}

/** Every form of a word: as it is, UTF-16, base64, hexadecimal digits, JSON and part of an address. */
export function formsOf(word) {
  const utf8 = Buffer.from(word);
  const utf16 = Buffer.from(word, "utf16le");
  const escaped = [...word].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  const others = [word.toUpperCase(), word.toLowerCase(), utf8.toString("hex"), escaped, encodeURIComponent(word)];
  return [utf8, utf16, swapped(utf16), ...others.map((text) => Buffer.from(text)), ...base64Forms(utf8), ...base64Forms(utf16)];
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

function readIfThere(path) {
  try {
    return statSync(path).isFile() ? readFileSync(path) : Buffer.alloc(0);
  } catch {
    return Buffer.alloc(0);
  }
}

/** The files below a folder that hold one of the words. */
export function foundIn(folder, words) {
  const forms = words.flatMap(formsOf);
  return filesBelow(folder).filter((path) => {
    const content = readIfThere(path);
    return forms.some((form) => content.includes(form));
  });
}

/** This process and all that it started. */
function family(first) {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), Number(readIfThere(`/proc/${name}/stat`).toString().split(") ").at(-1)?.split(" ")[1])]);
  const known = new Set([first]);
  for (let before = 0; before < known.size; ) {
    before = known.size;
    for (const [id, parent] of parents) if (known.has(parent)) known.add(id);
  }
  return [...known];
}

function openFiles(id) {
  try {
    return readdirSync(`/proc/${id}/fd`).map((name) => `/proc/${id}/fd/${name}`);
  } catch {
    return [];
  }
}

/** Where one of the words stands in the arguments, the surroundings or the open files of these processes. */
export function foundInProcesses(first, words) {
  const forms = words.flatMap(formsOf);
  return family(first)
    .flatMap((id) => [`/proc/${id}/cmdline`, `/proc/${id}/environ`, ...openFiles(id)])
    .filter((path) => {
      const content = readIfThere(path);
      return forms.some((form) => content.includes(form));
    })
    .map((path) => {
      try {
        return `${path} ${readlinkSync(path)}`;
      } catch {
        return path;
      }
    });
}
