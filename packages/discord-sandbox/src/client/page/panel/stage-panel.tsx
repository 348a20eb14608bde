import { X } from "lucide-react";
import type { ReactNode } from "react";
import type { StageView } from "../../client-server.ts";
import type { Preferences } from "../use-preferences.ts";
import { useView } from "../use-view.ts";
import { useWindow } from "../window-context.ts";
import { ActingAs } from "./acting-as.tsx";
import { ActivityPanel } from "./activity-panel.tsx";
import { ClockPanel } from "./clock-panel.tsx";
import { MemberList } from "./member-list.tsx";
import { PreferencesPanel } from "./preferences-panel.tsx";
import { TroublePanel } from "./trouble-panel.tsx";

type StagePanelProps = {
  readonly hasMembers: boolean;
  readonly preferences: Preferences;
  readonly onClose: () => void;
};

/** Everything that Discord itself does not have: being somebody else, moving the clock, making trouble. */
export function StagePanel({ hasMembers, preferences, onClose }: StagePanelProps): ReactNode {
  const { texts } = useWindow();
  const stage = useView<StageView>("/client/stage", "activity");
  return (
    <aside className="panel" aria-label={texts.panel}>
      <button type="button" className="icon-button panel-close" aria-label={texts.close} onClick={onClose}>
        <X className="icon" aria-hidden="true" />
      </button>
      <ActingAs />
      {hasMembers ? (
        <MemberList />
      ) : (
        <>
          <ClockPanel />
          {stage ? <TroublePanel stage={stage} /> : null}
          {stage ? <ActivityPanel activity={stage.activity} /> : null}
          <PreferencesPanel {...preferences} />
        </>
      )}
    </aside>
  );
}
