import type { Check } from "./finding.ts";

/** A thousand people are read in a second; Discord may slow the reading of many servers down. */
const patience = Temporal.Duration.from({ minutes: 10 });

/** Until everybody was read, the dashboard lets in only who signed in ten minutes ago or less. */
export const checkMembers: Check = ({ readingMembersSince, now }) => {
  const isLate = readingMembersSince && Temporal.Instant.compare(readingMembersSince.add(patience), now) <= 0;
  return isLate ? [{ code: "membersUnread", isBroken: true, fix: "readMembers" }] : [];
};
