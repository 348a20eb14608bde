import { listAudit, viewWork } from "#use-cases/audit/index.ts";
import type { Attacks } from "./attack.ts";

export const auditAttacks: Attacks = {
  viewWork: { right: "audit.view", attempt: (context, actor) => viewWork(context, actor) },
  listAudit: { right: "audit.view", attempt: (context, actor) => listAudit(context, actor, {}) },
};
