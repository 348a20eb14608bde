import type { Language, MemberActor } from "@guildhall/core";
import type { Translate } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";

/** What a feature gets when somebody asks something in Discord: who asks, in which language, and what it may use. */
export type DiscordRequest = {
  readonly context: Context;
  readonly actor: MemberActor;
  readonly language: Language;
  readonly t: Translate;
};
