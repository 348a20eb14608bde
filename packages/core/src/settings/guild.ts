import type { Game } from "../games/index.ts";
import type { Language } from "../languages.ts";
import type { Module } from "./modules.ts";
import type { Style } from "./style.ts";

/** A Discord server that uses Guildhall: the tenant. */
export type Guild = {
  readonly guildId: string;
  readonly name: string;
  /** Hash of the picture that Discord holds, or null when the server has none. */
  readonly iconHash: string | null;
  readonly ownerId: string;
  /** Where Discord puts who is silent for long; null where the server has no such channel. Presence there never counts. */
  readonly afkChannelId: string | null;
  readonly language: Language;
  /** IANA name, such as `Europe/Paris`: where the guild's wall clock hangs. */
  readonly timeZone: string;
  /** Whose words and numbers the guild reads. */
  readonly game: Game;
  /** What the guild is called in its game, and on which server of it; null where nobody said. */
  readonly inGameName: string | null;
  readonly inGameServer: string | null;
  /** What newcomers accept; null where the guild wrote nothing. */
  readonly rules: string | null;
  readonly style: Style;
  readonly modulesOff: readonly Module[];
  readonly connectedAt: Temporal.Instant;
  /** When the bot was removed; null while it is there. An outage is not a removal. */
  readonly disconnectedAt: Temporal.Instant | null;
  /** When officers took the guild away from everybody; null while it is there. It can be restored for a while. */
  readonly resetAt: Temporal.Instant | null;
};
