export { type AccountPeriod, accountPeriodOf, beginOf, readBookMoment } from "./account-period.ts";
export { type BalanceAt, courseOfAccount } from "./course-of-account.ts";
export { courseOfBalance, type WeekChange } from "./course-of-balance.ts";
export { type CutAccount, cutAccount, type KindTerm } from "./cut-account.ts";
export {
  type AccountPart,
  accountPart,
  statementRanges,
  type ViewBalancesAtInput,
  type ViewStatementInput,
  viewBalancesAtInput,
  viewStatementInput,
} from "./view-statement.input.ts";
