import type { Clock } from "@guildhall/core";
import { openWhiteout, type WhiteoutAccess } from "./open-whiteout.ts";

type Access = { readonly whiteout: WhiteoutAccess | undefined };

/** The services of games that a deployment was given access to. */
export function openLookUps({ whiteout }: Access, clock: Clock) {
  return { ...(whiteout && { "whiteout-survival": openWhiteout({ ...whiteout, clock }) }) };
}
