/** So many requests per window. https://discord.com/developers/docs/topics/rate-limits */
export type BucketRule = { readonly limit: number; readonly windowMs: number };

export type Bucket = { remaining: number; resetAtMs: number };

/** "All bots can make up to 50 requests per second"; answers to interactions do not count. */
export const globalRule: BucketRule = { limit: 50, windowMs: 1000 };

/** Cloudflare bans an address after this many 401, 403 and 429 answers. */
export const invalidRequestRule: BucketRule = { limit: 10_000, windowMs: 600_000 };

/** Discord does not publish its buckets. These are generous enough not to be met by accident. */
export const defaultRule: BucketRule = { limit: 50, windowMs: 1000 };

/** Two renames or topic changes of a channel per 10 minutes. */
export const renameRule: BucketRule = { limit: 2, windowMs: 600_000 };

/** Opens a bucket anew once its window is over. */
export function currentBucket(bucket: Bucket | undefined, rule: BucketRule, nowMs: number): Bucket {
  return bucket && bucket.resetAtMs > nowMs
    ? bucket
    : { remaining: rule.limit, resetAtMs: nowMs + rule.windowMs };
}

/** Takes one request out of the bucket; false when it was empty. */
export function takeFrom(bucket: Bucket): boolean {
  if (bucket.remaining <= 0) return false;
  bucket.remaining -= 1;
  return true;
}

/** A 429: which limit, and how long to wait. */
export class RateLimited extends Error {
  readonly retryAfterSeconds: number;
  readonly scope: "user" | "global" | "shared";

  constructor(retryAfterSeconds: number, scope: "user" | "global" | "shared" = "user") {
    super("You are being rate limited.");
    this.name = "RateLimited";
    this.retryAfterSeconds = retryAfterSeconds;
    this.scope = scope;
  }
}
