import { createHash } from "node:crypto";
import {
  type Bucket,
  type BucketRule,
  currentBucket,
  defaultRule,
  globalRule,
  invalidRequestRule,
  RateLimited,
  takeFrom,
} from "../rules/rate-limits.ts";
import { nowMs, type World } from "../world/world.ts";
import type { Route } from "./route.ts";
import type { Match } from "./router.ts";

export type RateLimiter = {
  /**
   * Counts a request, refuses it with `RateLimited`, and returns the headers that tell where its caller stands. Each token
   * has limits of its own: a bot that is busy keeps nobody from signing in.
   */
  count(match: Match<Route>, authorization: string): Record<string, string>;
  /** Counts 401, 403 and 429 answers; after too many of them nothing is answered any more. */
  countInvalid(status: number): void;
  /** A limit of its own, such as the renames of one channel. */
  countAgainst(key: string, rule: BucketRule): void;
};

/** Buckets are kept per channel, guild, or webhook: Discord's "major parameters". */
const majorParameters = ["channel", "guild", "webhook"] as const;

/** https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans */
const invalidStatuses: ReadonlySet<number> = new Set([401, 403, 429]);

function bucketName(route: Route): string {
  return createHash("sha1").update(`${route.method} ${route.path}`).digest("hex").slice(0, 20);
}

function isUnderGlobalLimit(route: Route): boolean {
  return !route.path.startsWith("/interactions/") && !route.path.startsWith("/webhooks/");
}

export function createRateLimiter(world: World): RateLimiter {
  const buckets = new Map<string, Bucket>();
  const names = new Map<Route, string>();

  function open(key: string, rule: BucketRule): Bucket {
    const bucket = currentBucket(buckets.get(key), rule, nowMs(world));
    buckets.set(key, bucket);
    return bucket;
  }
  function take(key: string, rule: BucketRule, scope: "user" | "global"): Bucket {
    const bucket = open(key, rule);
    if (!takeFrom(bucket)) throw new RateLimited((bucket.resetAtMs - nowMs(world)) / 1000, scope);
    return bucket;
  }
  function nameOf(route: Route): string {
    const name = names.get(route) ?? bucketName(route);
    names.set(route, name);
    return name;
  }
  return {
    count({ route, params }, authorization) {
      const invalid = open("invalid", invalidRequestRule);
      if (invalid.remaining <= 0) throw new RateLimited((invalid.resetAtMs - nowMs(world)) / 1000, "global");
      if (isUnderGlobalLimit(route)) take(`global:${authorization}`, globalRule, "global");
      const rule = route.bucket ?? defaultRule;
      const name = nameOf(route);
      const major = majorParameters.map((parameter) => params.get(parameter)).find(Boolean) ?? "";
      const token = params.get("token") ?? "";
      const bucket = take(`${name}:${major}:${token}:${authorization}`, rule, "user");
      return {
        "x-ratelimit-limit": String(rule.limit),
        "x-ratelimit-remaining": String(bucket.remaining),
        "x-ratelimit-reset": (bucket.resetAtMs / 1000).toFixed(3),
        "x-ratelimit-reset-after": ((bucket.resetAtMs - nowMs(world)) / 1000).toFixed(3),
        "x-ratelimit-bucket": name,
      };
    },
    countInvalid(status) {
      if (invalidStatuses.has(status)) takeFrom(open("invalid", invalidRequestRule));
    },
    countAgainst(key, rule) {
      take(key, rule, "user");
    },
  };
}
