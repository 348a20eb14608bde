import type { SystemActor } from "@guildhall/core";
import type { Member } from "@guildhall/core/members";
import type { Context } from "#use-cases/context.ts";
import { type FurnishedParties, furnishParties } from "./furnish-parties.ts";
import { type FurnishedStatic, furnishStatic } from "./furnish-static.ts";

export type FurnishedGroups = {
  /** A static that somebody leads. */
  readonly group: FurnishedStatic;
  readonly parties: FurnishedParties;
};

type Parts = { readonly system: SystemActor; readonly marker: string; readonly leader: Member };

export async function furnishGroups(context: Context, parts: Parts): Promise<FurnishedGroups> {
  return { group: await furnishStatic(context, parts), parties: await furnishParties(context, parts) };
}
