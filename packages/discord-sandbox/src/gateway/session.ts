import { GatewayOpcodes } from "discord-api-types/v10";
import type { GatewayEvent } from "../world/dispatch.ts";
import type { Connection } from "./connection.ts";

/** A dispatch that a session was given, kept for RESUME. */
type SentFrame = { readonly seq: number; readonly text: string };

/** What outlives a cut: RESUME finds it by its id and gets what it missed. */
export type Session = {
  readonly id: string;
  readonly shardId: number;
  readonly shardCount: number;
  readonly intents: number;
  seq: number;
  readonly kept: SentFrame[];
  connection: Connection | undefined;
};

/** More than this behind, and a session can no longer be resumed. */
const keptFrames = 10_000;

/** Frames an event for one session: numbers it, keeps it for a resume, writes it if somebody listens. */
export function dispatchTo(session: Session, t: GatewayEvent["t"], data: string): void {
  session.seq += 1;
  const text = `{"t":"${t}","s":${session.seq},"op":${GatewayOpcodes.Dispatch},"d":${data}}`;
  session.kept.push({ seq: session.seq, text });
  if (session.kept.length > keptFrames) session.kept.splice(0, keptFrames / 10);
  session.connection?.write(text);
}

/** Can everything after `seq` still be replayed? */
export function canReplayFrom(session: Session, seq: number): boolean {
  if (seq > session.seq) return false;
  const oldest = session.kept[0]?.seq ?? session.seq + 1;
  return seq >= oldest - 1;
}

export function replay(session: Session, seq: number): void {
  for (const frame of session.kept) if (frame.seq > seq) session.connection?.write(frame.text);
}

/** https://discord.com/developers/docs/events/gateway#sharding-sharding-formula ; direct messages go to shard 0. */
export function isOnShard(session: Session, guildId: string | undefined): boolean {
  if (guildId === undefined) return session.shardId === 0;
  return Number((BigInt(guildId) >> 22n) % BigInt(session.shardCount)) === session.shardId;
}
