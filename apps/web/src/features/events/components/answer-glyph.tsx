import type { Answer } from "@guildhall/core/events";
import { CircleCheck, CircleHelp, CircleX, Clock, Hourglass, type LucideIcon } from "lucide-react";

const looks: Record<Answer, { readonly icon: LucideIcon; readonly tone: string }> = {
  coming: { icon: CircleCheck, tone: "text-good" },
  late: { icon: Clock, tone: "text-warn" },
  maybe: { icon: CircleHelp, tone: "text-info" },
  standby: { icon: Hourglass, tone: "text-lamp" },
  cant: { icon: CircleX, tone: "text-ink-3" },
};

/** An answer by its own shape and colour; its word stands beside it or is its name. */
export function AnswerGlyph({ answer }: { readonly answer: Answer }) {
  const { icon: Icon, tone } = looks[answer];
  return <Icon aria-hidden className={`icon-14 ${tone}`} />;
}
