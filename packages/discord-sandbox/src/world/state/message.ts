import type { APIMessage } from "discord-api-types/v10";

/** A message, and what Discord knows of it but does not put into its payload. */
export type Message = {
  payload: APIMessage;
  /** Only this user sees it. It is dispatched to nobody. */
  readonly ephemeralFor?: string;
  /** Which interaction made it, so that its token may edit it. */
  readonly interactionId?: string;
  /** Who reacted with what: emoji key → user ids. */
  readonly reactions: Map<string, Set<string>>;
};
