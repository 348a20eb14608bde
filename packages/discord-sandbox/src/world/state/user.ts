import type { Locale } from "discord-api-types/v10";

/** A Discord account, of a person or of the bot. */
export type User = {
  readonly id: string;
  username: string;
  globalName: string | null;
  avatar: string | null;
  readonly isBot: boolean;
  locale: Locale;
  email: string;
  isVerified: boolean;
  /** Closed: a direct message from the bot is refused with 50007. */
  acceptsDirectMessages: boolean;
};
