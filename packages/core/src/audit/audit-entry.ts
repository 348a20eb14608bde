import type { Actor } from "../actor.ts";
import type { Right } from "../rights.ts";
import type { Place } from "../settings/index.ts";
import type { AuditValues } from "./audit-values.ts";
import type { AuditedUseCase } from "./audited-use-cases.ts";

/** By which way a change came in. */
export const auditSources = ["discord", "web", "api", "job"] as const;

export type AuditSource = (typeof auditSources)[number];

export const actorKinds = ["member", "api-key", "job", "system"] as const satisfies readonly Actor["kind"][];

/** What kinds of things a change is about. A guild and its places have no number of their own. */
export const auditTargetKinds = [
  "guild",
  "place",
  "role",
  "member",
  "static",
  "event",
  "newcomer",
  "template",
  "series",
  "item",
  "catalogueRun",
  "foreignGuild",
  "giftCode",
  "contractBoard",
  "announcement",
] as const;

/** What has a number of ours. */
type NumberedTarget =
  | "member"
  | "static"
  | "event"
  | "newcomer"
  | "template"
  | "series"
  | "item"
  | "catalogueRun"
  | "foreignGuild"
  | "giftCode"
  | "contractBoard"
  | "announcement";

/** What was changed: its kind, and the id that it has there. */
export type AuditTarget =
  | { readonly kind: "guild" }
  | { readonly kind: "place"; readonly id: Place }
  /** A role of the Discord server. */
  | { readonly kind: "role"; readonly id: string }
  | { readonly kind: NumberedTarget; readonly id: number };

/** One change, as a use-case tells it. */
export type NewAuditEntry = {
  readonly useCase: AuditedUseCase;
  /** Somebody changed what is their own: no right was asked for. */
  readonly isOwn?: boolean;
  readonly target: AuditTarget;
  /** The member whom it concerns, when that is somebody else than the actor. */
  readonly memberId?: number;
  readonly before?: AuditValues;
  readonly after?: AuditValues;
};

/** Who did it: a number of the roster, never an account. */
export type AuditActor = {
  readonly kind: Actor["kind"];
  readonly memberId: number | null;
  /** Name of the job or number of the API key that acted. */
  readonly program: string | null;
};

/** One change as it is kept. */
export type AuditEntry = {
  readonly entryId: number;
  readonly useCase: AuditedUseCase;
  /** The right that it asked for; null when being in the guild was enough. */
  readonly right: Right | null;
  readonly actor: AuditActor;
  readonly target: AuditTarget;
  readonly memberId: number | null;
  readonly before: AuditValues;
  readonly after: AuditValues;
  readonly source: AuditSource;
  /** The click or request; null when nobody asked. */
  readonly correlationId: string | null;
  readonly recordedAt: Temporal.Instant;
};
