import type { GuildEvent, PlayedAs, SignUp } from "@guildhall/core/events";

/** What came of somebody's own answer. */
export type OwnSignUp = {
  readonly event: GuildEvent;
  readonly signUp: SignUp;
  /** Where there is no seat yet: the place in line. */
  readonly place: number | null;
  /** As what else the member can come, where that is a question. */
  readonly choices: readonly PlayedAs[];
};
