import type { ExtraKind, GuildEvent, PartyExtraKind } from "@guildhall/core/events";
import type { Guild } from "@guildhall/core/settings";
import type { Translate } from "@guildhall/i18n";
import type { Making } from "#bot/discord/make-once.ts";
import type { Tools } from "#bot/discord/tools.ts";

/** A party whose extras are being looked at. */
export type ExtraParty = { readonly partyKey: string; readonly title: string };

/** An event whose extras are being looked at. */
export type ExtraWork = {
  readonly tools: Tools;
  readonly guild: Guild;
  readonly event: GuildEvent;
  readonly t: Translate;
  readonly now: Temporal.Instant;
  /** Undefined for what the whole event has. */
  readonly party?: ExtraParty | undefined;
  /** How often the party had it before. */
  readonly round?: number;
};

/** How one kind of extra is made in Discord, kept as the event is, and taken away. */
export type ExtraCraft = {
  /** Nothing where there is no place for it yet, or no time any more. What an earlier attempt made is found. */
  make(work: ExtraWork, isFirstAttempt: boolean): Promise<string | undefined>;
  /** What an attempt made that was cut off. */
  findMade(work: ExtraWork): Promise<string | undefined>;
  /** False when it is over in Discord already. Throws when it was deleted. */
  mend(work: ExtraWork, discordId: string): Promise<boolean>;
  /** False when it has to wait. */
  remove(work: ExtraWork, discordId: string): Promise<boolean>;
};

/** What all that is made for an event has in common: the mark in the audit log. */
export function extraOf(
  { guild: { guildId }, event: { eventId }, party, round = 0 }: ExtraWork,
  kind: Exclude<ExtraKind, PartyExtraKind>,
) {
  const whose = party ? `${kind} of party ${party.partyKey}` : kind;
  const again = round > 0 ? `, round ${round}` : "";
  return { guildId, mark: `Guildhall event ${eventId} ${whose}${again}` } as const satisfies Partial<Making>;
}
