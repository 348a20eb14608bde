export {
  createSession,
  deleteExpiredSessions,
  deleteSessionsOfUser,
  endOtherSessions,
  endSession,
  findHeldGuilds,
  findLiveSession,
  forgetHeldGuilds,
  listLiveSessions,
  type SessionAt,
  touchSession,
  type UserAt,
} from "./sessions.queries.ts";
