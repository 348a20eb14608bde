import { GatewayCloseCodes, GatewayDispatchEvents, type GatewayResumeData } from "discord-api-types/v10";
import { type Connection, closeWith, invalidate } from "./connection.ts";
import type { GatewayContext } from "./gateway.ts";
import { isBotToken } from "./identify.ts";
import { canReplayFrom, dispatchTo, replay, type Session } from "./session.ts";

/** Takes a session up again and replays what it missed; op 9 with `false` when it is gone. */
export function resume(
  context: GatewayContext,
  connection: Connection,
  data: GatewayResumeData,
): Session | undefined {
  if (!isBotToken(context.world, data.token)) {
    closeWith(connection, GatewayCloseCodes.AuthenticationFailed);
    return undefined;
  }
  const session = context.sessions.get(data.session_id);
  if (session && data.seq > session.seq) {
    closeWith(connection, GatewayCloseCodes.InvalidSeq);
    return undefined;
  }
  if (!session || !canReplayFrom(session, data.seq)) {
    invalidate(connection, { isResumable: false });
    return undefined;
  }
  session.connection?.cut();
  session.connection = connection;
  replay(session, data.seq);
  dispatchTo(session, GatewayDispatchEvents.Resumed, "null");
  return session;
}
