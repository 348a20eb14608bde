import { findProgram } from "./find-program.ts";
import { runOrAdvise } from "./run-program.ts";

/** True where we may install Debian packages: apt is there, and we are root. */
export function canInstallDebianPackages(): boolean {
  return process.getuid?.() === 0 && findProgram("apt-get") !== undefined;
}

/** Installs Debian packages without a question asked or a service started. */
export async function installDebianPackages(
  packages: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, signal };
  const sentence = `Could not install ${packages.join(" and ")}: check that Debian's package servers can be reached, or install them yourself.`;
  await runOrAdvise(["apt-get", "update", "-qq"], sentence, options);
  const flags = ["-y", "-qq", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"];
  await runOrAdvise(["apt-get", "install", ...flags, ...packages], sentence, options);
}
