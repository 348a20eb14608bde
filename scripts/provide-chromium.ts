import { Advice } from "./advice.ts";
import { canInstallDebianPackages, installDebianPackages } from "./debian-packages.ts";
import { findProgram } from "./find-program.ts";

/** Draws the same pages without a window round them, in two thirds of the time. */
const windowless = "chromium-headless-shell";

/** The Chromium that is installed, if one is. */
export function findChromium(): string | undefined {
  return findProgram(windowless, "chromium");
}

/** The Chromium that tests use: the given one, Debian's without a window, installed now if need be, or else the usual one. */
export async function provideChromium(signal: AbortSignal): Promise<string> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (canInstallDebianPackages() && !findProgram(windowless))
    await installDebianPackages([windowless, "fonts-noto-core"], signal);
  const found = findChromium();
  if (found) return found;
  throw new Advice("Chromium is not installed: install it, or set CHROMIUM_PATH to one that you have.");
}
