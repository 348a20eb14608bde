import { type Actor, requireRight } from "@guildhall/core";
import type { NightLine, PreviewNightInput } from "@guildhall/core/loot";
import { type ShownRanking, showRanking } from "@guildhall/core/wishlists";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { type ItemInRow, nameItems } from "../name-items.ts";
import { type PersonInRow, toPerson } from "../person-in-row.ts";
import { readSight } from "../read-sight.ts";
import { prepareNight } from "./prepare-night.ts";

/** A drop of the night, to whom it would go, and by what. */
export type NightRow = Omit<NightLine, "ranking"> & {
  readonly item: ItemInRow | null;
  readonly ranking: ShownRanking;
  /** Whether it goes to somebody else than the rules say: then a reason is asked for. */
  readonly isOverride: boolean;
};

export type NightPreview = {
  readonly event: { readonly eventId: number; readonly title: string };
  /** In the order in which they are given: each winner counts for the next. */
  readonly rows: readonly NightRow[];
  /** Everybody who is named in it. */
  readonly people: readonly PersonInRow[];
  /** Fingerprint of who gets what. Handing out asks for it, so that what was read is what is written. */
  readonly previewId: string;
};

/** Who would get which of the drops of an event that wait, as handing out would write it now. */
export async function previewNight(
  { db, clock }: Context,
  actor: Actor,
  { eventId, language, choices }: PreviewNightInput,
): Promise<NightPreview> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  const night = await prepareNight(db, guildId, { eventId, choices, now: clock.now() });
  const itemOfDrop = new Map(night.drops.map(({ dropId, itemId }) => [dropId, itemId]));
  const items = await nameItems(db, guildId, { itemIds: [...itemOfDrop.values()], language });
  const sight = await readSight(db, actor);
  const named = new Set(
    night.lines.flatMap(({ ranking }) => ranking.candidates.map(({ memberId }) => memberId)),
  );
  const people = (await listNamed(db, guildId)).filter(({ memberId }) => named.has(memberId)).map(toPerson);
  const rows = night.lines.map(({ ranking, ...line }) => ({
    ...line,
    item: items.find(({ itemId }) => itemId === itemOfDrop.get(line.dropId)) ?? null,
    ranking: showRanking(ranking, sight),
    isOverride: ranking.chosenMemberId !== null,
  }));
  return { event: { eventId, title: night.event.title }, rows, people, previewId: night.previewId };
}
