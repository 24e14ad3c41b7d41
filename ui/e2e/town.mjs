// Starts the real programs on the demo town: a centre, and a tablet's app on the devhost.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const target = resolve(root, process.env.CARGO_TARGET_DIR ?? "target");
const program = (name) => join(target, "debug", name);

/** The instant at which the screens are shown: a Tuesday morning. */
export const TUESDAY_MORNING = "2026-11-24T09:00:00Z";

function listening(name, args, env, log) {
  const child = spawn(program(name), args, { env, stdio: ["ignore", "pipe", openSync(log, "w")] });
  const address = new Promise((resolve, reject) => {
    let told = "";
    child.stdout.on("data", (part) => {
      told += part;
      const found = /listening on (\S+)/.exec(told);
      if (found) resolve(found[1]);
    });
    child.on("exit", (code) => reject(new Error(`${name} ended with ${code}`)));
    child.on("error", reject);
  });
  return { child, address };
}

/** A way out for sound that takes everything at once and plays nothing: a tablet reads aloud unheard. */
function unheard(folder) {
  const file = join(folder, "sound.conf");
  writeFileSync(file, "pcm.!default { type null }\nctl.!default { type null }\n");
  return { ALSA_CONFIG_PATH: file, PULSE_SERVER: `unix:${join(folder, "no-pulse")}` };
}

/** Starts centre and tablet; `stop()` ends them and removes their files. */
export async function startTown() {
  const folder = mkdtempSync(join(tmpdir(), "onthaal-town-"));
  const env = { ...process.env, ONTHAAL_CLOCK: TUESDAY_MORNING };
  const data = join(folder, "centre");
  const server = (...args) => execFileSync(program("onthaal-server"), args, { env, encoding: "utf8" });
  const children = [];
  const stop = () => {
    for (const child of children) child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    server("demo", "--data", data);
    const centre = listening("onthaal-server", ["serve", "--data", data, "--listen", "127.0.0.1:0"], env, join(folder, "centre.log"));
    children.push(centre.child);
    const beheer = await centre.address;
    const code = server("device", "code", "--data", data).trim();
    const tablet = ["--data", join(folder, "tablet"), "--server", beheer, "--code", code];
    const sound = unheard(folder);
    const host = listening("onthaal-devhost", [...tablet, "--listen", "127.0.0.1:0"], { ...env, ...sound }, join(folder, "app.log"));
    children.push(host.child);
    return { app: await host.address, beheer, folder, tablet: host.child.pid, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Starts one more tablet, on the demo town without a centre; it ends with this process. */
export async function startTablet() {
  const folder = mkdtempSync(join(tmpdir(), "onthaal-tablet-"));
  const env = { ...process.env, ONTHAAL_CLOCK: TUESDAY_MORNING };
  const host = listening("onthaal-devhost", ["--data", join(folder, "tablet"), "--demo", "--listen", "127.0.0.1:0"], env, join(folder, "app.log"));
  process.on("exit", () => {
    host.child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  const app = await host.address;
  // It does not keep this process.
  host.child.unref();
  host.child.stdout.unref();
  return { app };
}

/** How Debian's Chromium is started: the program of it without a window of its own, which takes a third less time. */
export const chromium = {
  executablePath: "/usr/bin/chromium-headless-shell",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** The one with a window and a profile as people have it. */
export const wholeChromium = { ...chromium, executablePath: "/usr/bin/chromium" };
