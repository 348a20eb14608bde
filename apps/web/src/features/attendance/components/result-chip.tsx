import type { Result } from "@guildhall/core/attendance";
import {
  Armchair,
  Check,
  Clock,
  DoorOpen,
  Hourglass,
  LogOut,
  type LucideIcon,
  MoonStar,
  X,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip, type Tone } from "#web/components/ui/chip.tsx";

const looks: Record<Result, { readonly tone: Tone; readonly icon: LucideIcon }> = {
  present: { tone: "good", icon: Check },
  late: { tone: "warn", icon: Clock },
  leftEarly: { tone: "warn", icon: LogOut },
  walkIn: { tone: "info", icon: DoorOpen },
  benched: { tone: "plain", icon: Armchair },
  standby: { tone: "plain", icon: Hourglass },
  excused: { tone: "plain", icon: MoonStar },
  absent: { tone: "plain", icon: X },
  noShow: { tone: "bad", icon: X },
};

/** What an event was for a member. */
export function ResultChip({ result }: { readonly result: Result }) {
  const t = useTranslations("attendance.results");
  const { tone, icon: Icon } = looks[result];
  return (
    <Chip tone={tone} icon={<Icon aria-hidden />}>
      {t(result)}
    </Chip>
  );
}
