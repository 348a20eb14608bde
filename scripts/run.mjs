// Runs on any Node ≥ 20 with npm and nothing installed: fetches the pinned Node and pnpm, installs, hands over.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const nodeVersion = "26.10.0";
const commands = ["start", "demo", "test", "check", "bench"];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const toolchain = join(root, ".toolchain");
const platform = `${process.platform}-${process.arch}`;
const startedAtMs = Date.now();

process.env.GUILDHALL_STARTED_AT_MS = String(startedAtMs);
for (const name of ["NEXT_TELEMETRY_DISABLED", "TURBO_TELEMETRY_DISABLED", "DO_NOT_TRACK"])
  process.env[name] = "1";

// Half of a start is reading our own source: what was compiled once is kept for the next.
process.env.NODE_COMPILE_CACHE ??= join(root, ".data", "compile-cache");

const [command = "", ...rest] = process.argv.slice(2);
const script = join(root, "scripts", `${command}.ts`);
if (!commands.includes(command) || !existsSync(script))
  fail(
    `There is no command "${command}". Try npm start, npm run demo, npm test, npm run check or npm run bench.`,
  );

fetchToolchain();
installPackages();
handOver();

/** Both packages hold the program itself, so no install script runs and nothing else is downloaded. */
function fetchToolchain() {
  const pnpmVersion = readJson("package.json").packageManager.split("@")[1];
  const packages = [`node-${platform}@${nodeVersion}`, `@pnpm/exe.${platform}@${pnpmVersion}`];
  const wanted = packages.join(" ");
  const modules = join(toolchain, "node_modules");
  const folders = [join(modules, `node-${platform}`, "bin"), join(modules, "@pnpm", `exe.${platform}`)];
  process.env.PATH = [...folders, join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const stamp = join(toolchain, "stamp");
  if (readIfThere(stamp) === wanted && folders.every(existsSync)) return;
  mkdirSync(toolchain, { recursive: true });
  rmSync(stamp, { force: true });
  // Without a package.json of its own, npm would walk up and install into the workspace.
  writeFileSync(join(toolchain, "package.json"), '{ "private": true }\n');
  const flags = [
    "--ignore-scripts",
    "--no-save",
    "--no-package-lock",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const advice =
    "Check that the npm registry can be reached and that your system is Linux or macOS, then run it again.";
  report(`fetching Node ${nodeVersion} and pnpm ${pnpmVersion}`);
  runStep(
    "npm",
    ["install", "--prefix", toolchain, ...flags, ...packages],
    `Could not fetch Node and pnpm. ${advice}`,
  );
  writeFileSync(stamp, wanted);
}

/** Skipped while the lockfile is the one that was installed last, so a second run needs no network. */
function installPackages() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) hash.update(readFileSync(join(root, file)));
  const wanted = `${platform} ${hash.digest("hex")}`;
  const stamp = join(root, "node_modules", ".guildhall-installed");
  if (readIfThere(stamp) === wanted) return;
  const flags = ["--frozen-lockfile", "--reporter=append-only", "--config.confirm-modules-purge=false"];
  const advice =
    "Check that the npm registry can be reached; if pnpm-lock.yaml is out of date, run pnpm install.";
  report("installing packages");
  runStep("pnpm", ["install", ...flags], `Could not install the packages. ${advice}`);
  writeFileSync(stamp, wanted);
}

/** The command ends when we do: it watches the channel between us, which breaks even when we are killed hard. */
function handOver() {
  const child = spawn("node", [script, ...rest], {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  followParent(() => child.connected && child.disconnect());
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));
}

/**
 * npm killed hard leaves us with another parent, and nobody to press Ctrl-C. The scripts of package.json say `exec`, so
 * that npm itself is our parent and not a shell that would outlive it.
 */
function followParent(end) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, 250);
}

function runStep(program, args, advice) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: root, encoding: "utf8" });
  if (status === 0) return;
  console.error(`${stdout ?? ""}${stderr ?? ""}${error ? `${error.message}\n` : ""}`.trim());
  fail(advice);
}

function report(line) {
  const seconds = ((Date.now() - startedAtMs) / 1000).toFixed(1);
  console.log(`[${seconds.padStart(6)} s] ${line}`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
