"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import {
  deleteAnnouncementAction,
  postAnnouncementAction,
  putUpAnnouncementAction,
  scheduleAnnouncementAction,
  takeDownAnnouncementAction,
  unscheduleAnnouncementAction,
} from "../announcements.actions.ts";
import type { AnnouncementInView } from "../announcements.loaders.ts";

/** What can be done with an announcement, as it is seen here. */
export function useSteps(guildId: string, { announcementId, version, postAtOnWall }: AnnouncementInView) {
  const t = useTranslations("announcements.web.send");
  const router = useRouter();
  const { isBusy, failure, run } = useAction();
  const one = { announcementId };
  const seen = { announcementId, version };
  const schedule = (at: string) =>
    run(
      () => scheduleAnnouncementAction(guildId, { ...seen, at }),
      () => t("scheduled"),
      () => unschedule(postAtOnWall),
    );
  const unschedule = (former: string | null) =>
    run(
      () => unscheduleAnnouncementAction(guildId, one),
      () => t("unscheduled"),
      former === null ? undefined : () => schedule(former),
    );
  const putUp = () =>
    run(
      () => putUpAnnouncementAction(guildId, one),
      () => t("putUpDone"),
      () => takeDown(),
    );
  const takeDown = () =>
    run(
      () => takeDownAnnouncementAction(guildId, one),
      () => t("takenDown"),
      putUp,
    );
  return {
    ...{ isBusy, failure, schedule, putUp, takeDown },
    unschedule: () => unschedule(postAtOnWall),
    post: () =>
      run(
        () => postAnnouncementAction(guildId, seen),
        () => t("posted"),
      ),
    remove: () =>
      run(
        () => deleteAnnouncementAction(guildId, one),
        () => {
          router.replace(`/guilds/${guildId}/announcements`);
          return t("removed");
        },
      ),
  };
}
