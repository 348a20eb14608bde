import { z } from "zod";
import { features } from "../features.ts";
import { auditSources, auditTargetKinds } from "./audit-entry.ts";
import { auditedUseCaseNames } from "./audited-use-cases.ts";

/** Officers use a right of theirs; what jobs and the product itself do happens without anybody. */
export const auditDoers = ["officers", "itself"] as const;

export type AuditDoer = (typeof auditDoers)[number];

const rowNumber = z.coerce.number().int().positive();

/** Which changes somebody asks for. What is left out leaves out nothing. */
export const listAuditInput = z.object({
  feature: z.enum(features).optional(),
  useCase: z.enum(auditedUseCaseNames).optional(),
  by: z.enum(auditDoers).optional(),
  source: z.enum(auditSources).optional(),
  /** The member who acted. */
  actorMemberId: rowNumber.optional(),
  /** The member whom it concerns, as far as the entry says so. */
  memberId: rowNumber.optional(),
  targetKind: z.enum(auditTargetKinds).optional(),
  targetId: z.string().max(20).optional(),
  /** Back from now; without it from the beginning on. */
  days: rowNumber.max(3_650).optional(),
  /** Only what was recorded before this entry: the last one of the page before. */
  beforeEntryId: rowNumber.optional(),
});

export type ListAuditInput = z.infer<typeof listAuditInput>;
