// Changes cells of a workbook the way a spreadsheet program would: opens the zip, changes the
// texts, packs it again.
import { crc32 } from "./crc.mjs";
import { inflateRawSync } from "node:zlib";

/** The entries of a zip, each with its content. */
function unpack(zip) {
  const end = zip.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const count = zip.readUInt16LE(end + 10);
  const entries = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const [method, size, name, extra, comment] = [10, 20, 28, 30, 32].map((offset) =>
      offset === 20 ? zip.readUInt32LE(at + offset) : zip.readUInt16LE(at + offset),
    );
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + size);
    entries.set(zip.toString("utf8", at + 46, at + 46 + name), method === 0 ? packed : inflateRawSync(packed));
    at += 46 + name + extra + comment;
  }
  return entries;
}

function pack(entries) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(title.length, 22);
    parts.push(Buffer.from("PK\x03\x04", "latin1"), common, title, content);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, tail, title);
    offset += 30 + title.length + content.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.size, 8);
  end.writeUInt16LE(entries.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const TEXT = /<si>(.*?)<\/si>/gs;
const CELL = /<c r="([A-Z]+)(\d+)"[^>]*t="s"[^>]*><v>(\d+)<\/v>/g;

/**
 * Changes `count` cells of the column with this header, each a text that stands nowhere else: the
 * first ones, or the last where `count` is negative. Gives the workbook and the new texts.
 */
export function changeCells(workbook, header, count, change) {
  const entries = unpack(workbook);
  const sheet = entries.get("xl/worksheets/sheet1.xml").toString("utf8");
  const strings = [...entries.get("xl/sharedStrings.xml").toString("utf8").matchAll(TEXT)].map((found) => found[1]);
  const cells = [...sheet.matchAll(CELL)].map(([, column, row, text]) => ({ column, row: Number(row), text: Number(text) }));
  const used = new Map();
  for (const { text } of cells) used.set(text, (used.get(text) ?? 0) + 1);
  const plain = (text) => strings[text].replace(/<[^>]*>/g, "");
  const column = cells.find((cell) => cell.row === 1 && plain(cell.text) === header)?.column;
  const alone = cells.filter((cell) => cell.column === column && cell.row > 1 && used.get(cell.text) === 1);
  const texts = (count < 0 ? alone.slice(count) : alone.slice(0, count)).map(({ text }) => {
    const changed = change(plain(text));
    strings[text] = `<t>${changed}</t>`;
    return changed;
  });
  let index = 0;
  const shared = entries.get("xl/sharedStrings.xml").toString("utf8").replace(TEXT, () => `<si>${strings[index++]}</si>`);
  entries.set("xl/sharedStrings.xml", Buffer.from(shared));
  return { workbook: pack(entries), texts };
}
