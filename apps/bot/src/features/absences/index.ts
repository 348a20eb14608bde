import type { BotFeature } from "#bot/discord/define-feature.ts";
import {
  changeAbsenceButton,
  completePostButton,
  digestButton,
  endAbsenceButton,
  goAwayButton,
} from "./absence.button.ts";
import { absenceModals } from "./absence.modal.ts";
import { closeAbsenceCommand } from "./close-absence.command.ts";
import { endAbsenceCommand } from "./end-absence.command.ts";
import { enterAbsenceCommand } from "./enter-absence.command.ts";
import { listAbsencesCommand } from "./list-absences.command.ts";
import { moveAbsenceJob } from "./move-absence.job.ts";
import { onAbsenceChanged } from "./on-absence-changed.ts";
import { onAwayChanged } from "./on-away-changed.ts";
import { onPostOpened } from "./on-post-opened.ts";
import { onWelcomeBack } from "./on-welcome-back.ts";
import {
  postChangedListener,
  postDeletedListener,
  postMessageDeletedListeners,
  postOpenedListener,
  postsUnseenListener,
} from "./posts.listener.ts";
import { startAbsenceCommand } from "./start-absence.command.ts";
import { neverSelect, weekCommand } from "./week.command.ts";
import { freeSelect, neverButton, whenCommand } from "./when.command.ts";

export { tellSlot } from "./tell-slot.ts";

export const absencesFeature: BotFeature = {
  commands: [
    startAbsenceCommand,
    endAbsenceCommand,
    listAbsencesCommand,
    enterAbsenceCommand,
    closeAbsenceCommand,
    weekCommand,
    whenCommand,
  ],
  controls: [
    goAwayButton,
    completePostButton,
    endAbsenceButton,
    changeAbsenceButton,
    digestButton,
    neverSelect,
    freeSelect,
    neverButton,
    ...absenceModals,
  ],
  listeners: [
    postOpenedListener,
    postChangedListener,
    postDeletedListener,
    ...postMessageDeletedListeners,
    postsUnseenListener,
  ],
  factHandlers: [onAbsenceChanged, onAwayChanged, onPostOpened, onWelcomeBack],
  jobs: [moveAbsenceJob],
  panelButtons: [
    { feature: "absences", customId: goAwayButton.customId({}), label: (t) => t("absences.dialog.title") },
  ],
};
