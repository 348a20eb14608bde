import { type EventState, isClosed } from "@guildhall/core/events";
import { CircleDot } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";

const tones: Record<EventState, Tone> = {
  draft: "plain",
  open: "good",
  locked: "warn",
  live: "lamp",
  settled: "plain",
  cancelled: "plain",
};

type StateChipProps = { readonly state: EventState; readonly hasEnded: boolean };

/** Where the event is in its life. One that is over and not settled waits for an officer. */
export function StateChip({ state, hasEnded }: StateChipProps) {
  const t = useTranslations("events");
  const isWaiting = hasEnded && !isClosed({ state });
  if (isWaiting) return <Chip tone="warn">{t("web.waits")}</Chip>;
  return (
    <Chip tone={tones[state]} icon={state === "live" && <CircleDot aria-hidden />}>
      {t(`states.${state}`)}
    </Chip>
  );
}
