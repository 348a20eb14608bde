import type { Language, MemberActor } from "@guildhall/core";
import type { Translate } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import type { Client } from "discord.js";

/** What a feature gets when somebody asks something in Discord: who asks, in which language, and what it may use. */
export type DiscordRequest = {
  readonly context: Context;
  readonly actor: MemberActor;
  readonly language: Language;
  /** What the person's Discord speaks, such as `de`: more than the product does, and games name their items in it. */
  readonly locale: string;
  readonly t: Translate;
  /** What Discord told of the server up to now: its channels, its roles, what the bot may do there. */
  readonly client: Client<true>;
  /** What the message says whose control was pressed: a longer text than a custom id holds, and it outlives us too. */
  readonly shown: string;
};
