import type { GatewayDispatchPayload } from "discord-api-types/v10";

type WithoutFrame<Payload> = Payload extends { t: infer Name; d: infer Data }
  ? { readonly t: Name; readonly d: Data }
  : never;

/** A gateway event before it is framed for one session: name and data belong together by type. */
export type GatewayEvent = WithoutFrame<GatewayDispatchPayload>;

/** Which bots may hear of it. Intents are the session's own matter. */
export type Audience = {
  /** The bot must be in this guild. */
  readonly guildId?: string;
  /** The bot must be able to view this channel. */
  readonly channelId?: string;
  /** Tells the bot that it left: it no longer is a member when this is sent. */
  readonly isFarewell?: boolean;
};

export type Dispatch = GatewayEvent & { readonly to: Audience };
