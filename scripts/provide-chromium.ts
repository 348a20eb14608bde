import { Advice } from "./advice.ts";
import { canInstallDebianPackages, installDebianPackages } from "./debian-packages.ts";
import { findProgram } from "./find-program.ts";

/** The Chromium that tests use: the given one, the installed one, or Debian's, installed now. */
export async function provideChromium(signal: AbortSignal): Promise<string> {
  const given = process.env.CHROMIUM_PATH || findProgram("chromium");
  if (given) return given;
  if (!canInstallDebianPackages())
    throw new Advice("Chromium is not installed: install it, or set CHROMIUM_PATH to one that you have.");
  await installDebianPackages(["chromium", "fonts-noto-core"], signal);
  return "/usr/bin/chromium";
}
