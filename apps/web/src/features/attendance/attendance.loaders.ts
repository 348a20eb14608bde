import "server-only";
import type { Actor } from "@guildhall/core";
import type { ListForecastsInput, ViewMatrixInput } from "@guildhall/core/attendance";
import type { EventInput } from "@guildhall/core/events";
import type { Context } from "@guildhall/use-cases";
import {
  listClosings,
  listForecasts,
  matrixPageSize,
  previewSettlement,
  viewAttendance,
  viewMatrix,
  viewWarRoom,
} from "@guildhall/use-cases/attendance";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** What settling would write, when the event settles itself, and the moment of which that is true. */
export async function readSettlement(context: Context, actor: Actor, input: EventInput) {
  const preview = await previewSettlement(context, actor, input);
  const [closing = null] = await listClosings(context, actor, { eventIds: [input.eventId] });
  return toPlain({ ...preview, closing, now: context.clock.now() });
}

export type SettlementView = Plain<Awaited<ReturnType<typeof readSettlement>>>;

/** How an event was attended, so far or for good. */
export async function readAttendance(context: Context, actor: Actor, input: EventInput) {
  const attendance = await viewAttendance(context, actor, input);
  return toPlain({ ...attendance, now: context.clock.now() });
}

export type AttendanceView = Plain<Awaited<ReturnType<typeof readAttendance>>>;

/** Members and settled events, side by side, with what was asked for. */
export async function readMatrix(context: Context, actor: Actor, asked: ViewMatrixInput) {
  const matrix = await viewMatrix(context, actor, asked);
  return toPlain({ ...matrix, asked, pageCount: Math.ceil(matrix.eventCount / matrixPageSize) });
}

export type MatrixView = Plain<Awaited<ReturnType<typeof readMatrix>>>;

/** Who is there and who is missing, and the moment of which that is true. */
export async function readWarRoom(context: Context, actor: Actor, input: EventInput) {
  const room = await viewWarRoom(context, actor, input);
  return toPlain({ ...room, now: context.clock.now() });
}

export type WarRoomView = Plain<Awaited<ReturnType<typeof readWarRoom>>>;

/** How many will come to each of these events. */
export async function readForecasts(context: Context, actor: Actor, input: ListForecastsInput) {
  return toPlain(await listForecasts(context, actor, input));
}

export type ForecastView = Plain<Awaited<ReturnType<typeof readForecasts>>>[number];
