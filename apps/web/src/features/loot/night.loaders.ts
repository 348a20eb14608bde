import "server-only";
import type { MemberActor } from "@guildhall/core";
import type { PreviewNightInput } from "@guildhall/core/loot";
import type { Context } from "@guildhall/use-cases";
import { previewNight, viewNights } from "@guildhall/use-cases/loot";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** Of which events loot is to be handed out. */
export async function readNights(context: Context, actor: MemberActor) {
  return toPlain(await viewNights(context, actor));
}

export type NightsInView = Plain<Awaited<ReturnType<typeof readNights>>>;

/** Whom every drop of an event would go to, with what an officer said. */
export async function readNight(context: Context, actor: MemberActor, input: PreviewNightInput) {
  return toPlain(await previewNight(context, actor, input));
}

export type NightInView = Plain<Awaited<ReturnType<typeof readNight>>>;

export type NightRowInView = NightInView["rows"][number];
