import { listAudit } from "#use-cases/audit/index.ts";
import type { Attacks } from "./attack.ts";

export const auditAttacks: Attacks = {
  listAudit: { right: "audit.view", attempt: (context, actor) => listAudit(context, actor, {}) },
};
