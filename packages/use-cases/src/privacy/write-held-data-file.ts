import { type HeldDataFile, heldDataVersion } from "@guildhall/core/privacy";

export function writeHeldDataFile({
  now,
  ...held
}: Pick<HeldDataFile, "userId" | "signIns" | "guilds"> & { readonly now: Temporal.Instant }): HeldDataFile {
  return {
    format: "guildhall-personal-data",
    version: heldDataVersion,
    writtenAt: now.toString(),
    ...held,
  };
}
