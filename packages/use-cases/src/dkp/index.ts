export { type Adjusted, adjustPoints } from "./adjust-points.ts";
export { type UndoneAdjustment, undoAdjustment } from "./undo-adjustment.ts";
export { type LedgerCheck, verifyLedger } from "./verify-ledger.ts";
export type { Statement, StatementLine } from "./view-account.ts";
export { type OwnBalance, viewOwnBalance } from "./view-own-balance.ts";
export { movementDays, type StandingRow, type Standings, viewStandings } from "./view-standings.ts";
export { type MemberStatement, viewStatement } from "./view-statement.ts";
export { type PoolWeek, viewWeek } from "./view-week.ts";
