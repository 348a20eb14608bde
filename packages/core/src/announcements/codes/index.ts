export {
  codeCallJob,
  codeExpiryJob,
  codeLetterJob,
  codeOfSlot,
  codeReminderJob,
  findExpiringCodes,
  memberOfLetter,
  runOfCodeCall,
  runOfCodeLetter,
  runsOfCode,
} from "./code-jobs.ts";
export {
  type CodeTally,
  type CodeVote,
  codeVotes,
  findCodeState,
  noTally,
} from "./code-vote.ts";
export * from "./codes.input.ts";
export {
  type CodeState,
  codeStates,
  foldGiftCode,
  type GiftCode,
  isCodeRunning,
  maxGiftCode,
  maxGiftGives,
  maxGiftNote,
  maxRedeemUrl,
} from "./gift-code.ts";
export {
  findSameCode,
  maxRunningCodes,
  requireCodeAhead,
  requireCodeRoom,
  requireCodeRunning,
} from "./require-code.ts";
