/** Texts of a gift code, in characters. */
export const maxGiftCode = 64;
export const maxGiftGives = 200;
export const maxGiftNote = 200;
export const maxRedeemUrl = 300;

/** A code of the game's maker that gives something to whoever enters it. Nobody enters it for anybody else. */
export type GiftCode = {
  readonly codeId: number;
  /** As the maker printed it. */
  readonly code: string;
  /** What it gives. */
  readonly gives: string;
  /** The maker's own page where it is entered; null where that is in the game. */
  readonly redeemUrl: string | null;
  /** Null when nobody knows. */
  readonly expiresAt: Temporal.Instant | null;
  /** What has to be known, such as "needs level 10". */
  readonly note: string | null;
  readonly postedAt: Temporal.Instant;
  /** When officers ended it. */
  readonly endedAt: Temporal.Instant | null;
};

/** How a code compares with others: people type it in another case, or with a space in it. */
export function foldGiftCode(code: string): string {
  return code
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, "")
    .slice(0, 2 * maxGiftCode);
}

/** How things stand with a code: members enter it, they say it is over, its time is over, or officers ended it. */
export const codeStates = ["running", "doubtful", "expired", "ended"] as const;

export type CodeState = (typeof codeStates)[number];

type Ends = Pick<GiftCode, "expiresAt" | "endedAt">;

/** Whether there is still a point in entering it. */
export function isCodeRunning({ expiresAt, endedAt }: Ends, now: Temporal.Instant): boolean {
  return endedAt === null && (expiresAt === null || Temporal.Instant.compare(now, expiresAt) < 0);
}
