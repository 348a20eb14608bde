import type { Answer } from "@guildhall/core/events";
import { useTranslations } from "next-intl";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";

const tones: Record<Answer, Tone> = {
  coming: "good",
  late: "warn",
  maybe: "info",
  standby: "plain",
  cant: "plain",
};

/** What a member answered. */
export function AnswerChip({ answer }: { readonly answer: Answer }) {
  const t = useTranslations("events.answers");
  return <Chip tone={tones[answer]}>{t(answer)}</Chip>;
}
