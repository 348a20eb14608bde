import { Play } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { StageView } from "../../client-server.ts";
import type { MessagesView } from "../../messages-view.ts";
import { control, fetchView } from "../api.ts";
import { noteChange } from "../changes.ts";
import type { ComponentShape } from "../chat/component-shape.ts";
import { writeQuery } from "../use-address.ts";
import { useWindow } from "../window-context.ts";

const slowByMs = 800;
const burst = { clickCount: 300, durationMs: 5000 };

type SwitchProps = {
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: () => Promise<unknown>;
};

function Switch({ label, isOn, onToggle }: SwitchProps): ReactNode {
  return (
    <li>
      <span>{label}</span>
      <button
        type="button"
        role="switch"
        className="switch"
        aria-checked={isOn}
        aria-label={label}
        onClick={() => void onToggle().then(() => noteChange("activity"))}
      />
    </li>
  );
}

function hasControls({ payload }: MessagesView["messages"][number]): boolean {
  const rows = (payload.components ?? []) as readonly ComponentShape[];
  return rows.some(({ components = [] }) => components.some(({ disabled, url }) => !(disabled || url)));
}

/** Everybody presses the newest card of the open channel. */
function useBurst() {
  const { view, person, channel, texts } = useWindow();
  const [state, setState] = useState<{ isRunning: boolean; outcome?: string }>({ isRunning: false });
  async function press(): Promise<string> {
    const query = writeQuery({ guild: view.guild.id, as: person.id, channel: channel?.id ?? null });
    const { messages } = await fetchView<MessagesView>(`/client/messages?${query}`);
    const card = messages.findLast((message) => !message.isEphemeral && hasControls(message));
    if (!card || !channel) return texts.nothingToPress;
    const place = { guildId: view.guild.id, channelId: channel.id, messageId: card.payload.id };
    const { answered, failed, slowestMs } = await control("burst", { ...place, ...burst });
    return texts.burstDone(answered, failed, Math.round(slowestMs));
  }
  async function run(): Promise<void> {
    setState({ isRunning: true });
    const outcome = await press().catch(() => texts.nothingToPress);
    setState({ isRunning: false, outcome });
  }
  return { ...state, run };
}

/** What can go wrong with Discord, on demand. */
export function TroublePanel({ stage }: { stage: StageView }): ReactNode {
  const { texts } = useWindow();
  const { isRunning, outcome, run } = useBurst();
  const { isGatewayReachable, isRestSlow } = stage;
  const toggleRest = () =>
    isRestSlow
      ? control("clearFaults", null)
      : control("disturbRest", { kind: "latency", delayMs: slowByMs, times: 0 });
  return (
    <section>
      <h2>{texts.trouble}</h2>
      <ul className="troubles">
        <Switch
          label={texts.cutGateway}
          isOn={!isGatewayReachable}
          onToggle={() => control("setGatewayReachable", { isReachable: !isGatewayReachable })}
        />
        <Switch label={texts.slowRest} isOn={isRestSlow} onToggle={toggleRest} />
        <li>
          <span>{texts.burst}</span>
          <button
            type="button"
            className="button button-small"
            disabled={isRunning}
            aria-label={`${texts.run}: ${texts.burst}`}
            onClick={() => void run()}
          >
            <Play className="icon" aria-hidden="true" />
            {isRunning ? texts.running : texts.run}
          </button>
        </li>
      </ul>
      {outcome ? (
        <p className="hint" role="status">
          {outcome}
        </p>
      ) : null}
    </section>
  );
}
