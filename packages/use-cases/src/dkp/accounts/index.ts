export type { Statement, StatementLine } from "./view-account.ts";
export { type BalancesAt, type PastStandings, viewBalancesAt } from "./view-balances-at.ts";
export { type PoolLeaders, viewLeaders } from "./view-leaders.ts";
export { type OwnBalance, viewOwnBalance } from "./view-own-balance.ts";
export { movementDays, type StandingRow, type Standings, viewStandings } from "./view-standings.ts";
export { type MemberStatement, viewOwnStatement, viewStatement } from "./view-statement.ts";
export { type PoolWeek, viewWeek } from "./view-week.ts";
