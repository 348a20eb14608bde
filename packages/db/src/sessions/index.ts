export {
  createSession,
  deleteExpiredSessions,
  endAllSessions,
  endSession,
  findHeldGuilds,
  findLiveSession,
  forgetHeldGuilds,
  listLiveSessions,
  type SessionAt,
  touchSession,
  type UserAt,
} from "./sessions.queries.ts";
