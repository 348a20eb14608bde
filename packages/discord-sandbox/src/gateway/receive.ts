import { GatewayCloseCodes, GatewayOpcodes, type GatewaySendPayload } from "discord-api-types/v10";
import type { RawData } from "ws";
import { leaveVoice, moveToVoice } from "../world/changes/voice.ts";
import { type Connection, closeWith } from "./connection.ts";
import type { GatewayContext } from "./gateway.ts";
import { identify } from "./identify.ts";
import { sendMembers } from "./request-members.ts";
import { resume } from "./resume.ts";
import type { Session } from "./session.ts";

/** https://discord.com/developers/docs/events/gateway#rate-limiting */
const framesPerMinute = 120;

/** One open line: who it belongs to, and how much it has said in this minute. */
type Line = {
  session: Session | undefined;
  minuteStartedMs: number;
  framesThisMinute: number;
  isAlive: boolean;
};

function parseFrame(data: RawData): GatewaySendPayload | undefined {
  try {
    const frame: unknown = JSON.parse(String(data));
    const isFrame = typeof frame === "object" && frame !== null && "op" in frame;
    return isFrame ? (frame as GatewaySendPayload) : undefined;
  } catch {
    return undefined;
  }
}

function isTalkative(line: Line): boolean {
  const elapsedMs = performance.now() - line.minuteStartedMs;
  if (elapsedMs > 60_000) Object.assign(line, { minuteStartedMs: performance.now(), framesThisMinute: 0 });
  line.framesThisMinute += 1;
  return line.framesThisMinute > framesPerMinute;
}

/** Greets a line and answers what it says until it closes. */
export function receive(context: GatewayContext, connection: Connection): void {
  const line: Line = {
    session: undefined,
    minuteStartedMs: performance.now(),
    framesThisMinute: 0,
    isAlive: true,
  };
  connection.write(
    JSON.stringify({
      t: null,
      s: null,
      op: GatewayOpcodes.Hello,
      d: { heartbeat_interval: context.heartbeatIntervalMs },
    }),
  );
  const watch = setInterval(() => {
    if (!line.isAlive) closeWith(connection, GatewayCloseCodes.SessionTimedOut);
    line.isAlive = false;
  }, context.heartbeatIntervalMs * 1.5);
  watch.unref();
  connection.socket.on("message", (data) => hear({ context, connection, line }, data));
  connection.socket.on("close", (code) => {
    clearInterval(watch);
    hangUp(context, connection, { line, code });
  });
}

function hear(call: Call, data: RawData): void {
  const frame = parseFrame(data);
  if (!frame) {
    closeWith(call.connection, GatewayCloseCodes.DecodeError);
    return;
  }
  for (const observer of call.context.traffic) observer.gateway?.({ direction: "received", payload: frame });
  if (isTalkative(call.line)) closeWith(call.connection, GatewayCloseCodes.RateLimited);
  else answer(call, frame);
}

/** A goodbye with 1000 or 1001 ends the session; any other cut leaves it to be resumed. */
function hangUp(context: GatewayContext, connection: Connection, end: { line: Line; code: number }): void {
  const session = end.line.session;
  if (session?.connection !== connection) return;
  session.connection = undefined;
  if (end.code === 1000 || end.code === 1001) context.sessions.delete(session.id);
}

type Call = { readonly context: GatewayContext; readonly connection: Connection; readonly line: Line };

function answer(call: Call, frame: GatewaySendPayload): void {
  const { context, connection, line } = call;
  switch (frame.op) {
    case GatewayOpcodes.Heartbeat:
      line.isAlive = true;
      connection.write(`{"t":null,"s":null,"op":${GatewayOpcodes.HeartbeatAck}}`);
      break;
    case GatewayOpcodes.Identify:
      if (line.session) closeWith(connection, GatewayCloseCodes.AlreadyAuthenticated);
      else line.session = identify(context, connection, frame.d);
      break;
    case GatewayOpcodes.Resume:
      if (line.session) closeWith(connection, GatewayCloseCodes.AlreadyAuthenticated);
      else line.session = resume(context, connection, frame.d);
      break;
    default:
      if (line.session) answerMember({ context, connection, session: line.session }, frame);
      else closeWith(connection, GatewayCloseCodes.NotAuthenticated);
  }
}

type MemberCall = {
  readonly context: GatewayContext;
  readonly connection: Connection;
  readonly session: Session;
};

function answerMember({ context, connection, session }: MemberCall, frame: GatewaySendPayload): void {
  switch (frame.op) {
    case GatewayOpcodes.RequestGuildMembers:
      sendMembers(context.world, session, frame.d);
      break;
    case GatewayOpcodes.VoiceStateUpdate:
      moveOwnVoice(context, frame.d);
      break;
    case GatewayOpcodes.PresenceUpdate:
    case GatewayOpcodes.RequestSoundboardSounds:
      break;
    default:
      closeWith(connection, GatewayCloseCodes.UnknownOpcode);
  }
}

/** The bot walks into a voice channel or out of it. */
function moveOwnVoice({ world }: GatewayContext, ask: { guild_id: string; channel_id: string | null }): void {
  const guild = world.guilds.get(ask.guild_id);
  const channel = world.channels.get(ask.channel_id ?? "");
  const userId = world.application.botUserId;
  if (guild && channel) moveToVoice(world, { userId }, { guild, userId, channel });
  else if (guild) leaveVoice(world, { userId }, { guild, userId });
}
