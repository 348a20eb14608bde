import type { SystemActor } from "@guildhall/core";
import type { Member } from "@guildhall/core/members";
import type { Context } from "#use-cases/context.ts";
import { furnishDecision } from "./furnish-decision.ts";
import { type FurnishedItems, furnishItems } from "./furnish-items.ts";
import { furnishRules } from "./furnish-rules.ts";
import { type FurnishedWishes, furnishWishes } from "./furnish-wishes.ts";

export type FurnishedWants = {
  readonly items: FurnishedItems;
  /** Of Bram. */
  readonly wishes: FurnishedWishes;
  /** Something that Bram was given by the rules. */
  readonly decidedDropId: number;
};

type Parts = {
  readonly guildId: string;
  readonly system: SystemActor;
  readonly marker: string;
  readonly bram: Member & { readonly userId: string };
};

/** A catalogue, what people want of it, by which rules it is given, and one drop of it that was. */
export async function furnishWants(context: Context, parts: Parts): Promise<FurnishedWants> {
  const items = await furnishItems(context, parts);
  await furnishRules(context, parts);
  const wishes = await furnishWishes(context, { ...parts, items });
  return { items, wishes, decidedDropId: await furnishDecision(context, parts) };
}
