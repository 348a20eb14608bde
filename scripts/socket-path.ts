import { createHash } from "node:crypto";
import { lstatSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Advice } from "./advice.ts";

// The kernel cuts a socket's path at 108 bytes (104 on macOS).
const longestSocketPathBytes = 100;

/** Where a folder's Unix socket lives: inside it, or in a short private folder when its own path is too long. */
export function chooseSocketPath(folder: string, fileName: string): string {
  const inside = join(resolve(folder), fileName);
  if (Buffer.byteLength(inside) <= longestSocketPathBytes) return inside;
  const name = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16);
  return join(openPrivateFolder(join(tmpdir(), `guildhall-${name}`)), fileName);
}

/** Makes a folder that only this account can enter, and refuses one that somebody else laid out before us. */
export function openPrivateFolder(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const found = lstatSync(path);
  const isOurs = found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o077) === 0;
  if (!isOurs)
    throw new Advice(
      `${path} must be a folder of your own that nobody else can enter: remove it, or chmod 700 it.`,
    );
  return path;
}
