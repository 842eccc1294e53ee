// SPDX-License-Identifier: Apache-2.0
import type { Log } from "../contract/log.ts";
import type { OwnSpending, SpendingNews, SpendingRecord } from "../contract/spending.ts";
import { ApiClient } from "./api-client.ts";
import { type ApiFailure, sentenceOf } from "./api-failure.ts";
import { ObjectWatch } from "./object-watch.ts";
import { fieldsOf } from "./read-object.ts";
import { entryText } from "./spending-entry.ts";
import { ToldSpending } from "./told-spending.ts";
import { WATCH_TIMING, type WatchTiming } from "./watch-timing.ts";

/** Where the record is, and who tells. */
export interface SpendingRecordOptions {
  /** A kubeconfig file; absent: $KUBECONFIG, ~/.kube/config or the pod's ServiceAccount. */
  readonly kubeconfig?: string;
  /** `NAMESPACE/NAME` of the ConfigMap. It has to be there: it is never made. */
  readonly configMap: string;
  /** This replica: the pod's name. */
  readonly replica: string;
  /** How often it tells; a replica that is silent for twelve times as long is taken for gone. */
  readonly tellMs?: number;
  readonly timing?: WatchTiming;
  readonly log: Log;
}

/** What all replicas together spend may be over the budget by what they spend in this time. */
const TELL_MS = 10_000;
const SILENT_TELLINGS = 12;

/**
 * A ConfigMap with an entry for each replica. Each writes its own alone, by merge patch, so that none undoes another's; all watch it.
 * While there is no daily budget nothing is written.
 */
export class ConfigMapRecord implements SpendingRecord {
  readonly #options: SpendingRecordOptions;
  #life: Life | undefined;

  constructor(options: SpendingRecordOptions) {
    this.#options = options;
  }

  /** Throws only when there is no usable kubeconfig. */
  async start(own: () => OwnSpending, heard: (news: SpendingNews) => void): Promise<void> {
    this.#life = new Life(await ApiClient.load(this.#options.kubeconfig), this.#options, own, heard);
  }

  tell(): void {
    this.#life?.tell();
  }

  /** The last that is told is that this replica has gone: the others have its part at once. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#life?.[Symbol.asyncDispose]();
  }
}

class Life implements AsyncDisposable {
  readonly #api: ApiClient;
  readonly #path: string;
  readonly #key: string;
  readonly #replica: string;
  readonly #log: Log;
  readonly #own: () => OwnSpending;
  readonly #heard: (news: SpendingNews) => void;
  readonly #told: ToldSpending;
  readonly #watch: ObjectWatch<ReadonlyMap<string, string>>;
  readonly #timer: NodeJS.Timeout;
  #telling: Promise<void> | undefined;
  #isAgain = false;
  /** What stood in the record before is taken up first. */
  #isListed = false;
  #problem = "";

  constructor(
    api: ApiClient,
    options: SpendingRecordOptions,
    own: () => OwnSpending,
    heard: (news: SpendingNews) => void,
  ) {
    const { configMap, replica, log, timing = WATCH_TIMING, tellMs = TELL_MS } = options;
    const [namespace = "", name = ""] = configMap.split("/");
    const configMaps = `/api/v1/namespaces/${namespace}/configmaps`;
    this.#api = api;
    this.#path = `${configMaps}/${name}`;
    this.#key = configMap;
    this.#replica = replica;
    this.#log = log;
    this.#own = own;
    this.#heard = heard;
    this.#told = new ToldSpending(replica, SILENT_TELLINGS * tellMs);
    this.#watch = new ObjectWatch({
      api,
      path: configMaps,
      fieldSelector: `metadata.name=${name}`,
      timing,
      keep: entries,
      changed: () => {
        const isFirst = !this.#isListed;
        this.#isListed = true;
        this.#look();
        if (isFirst || !this.#record.has(replica)) this.tell();
      },
      failing: (failure) => failure !== undefined && this.#complain(failure),
    });
    this.#watch.start();
    this.#timer = setInterval(() => this.tell(), tellMs).unref();
  }

  tell(): void {
    this.#isAgain = true;
    this.#telling ??= this.#tellAll().finally(() => {
      this.#telling = undefined;
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#timer);
    await this.#telling;
    if (this.#told.news(performance.now()) !== undefined) await this.#write(true);
    this.#api[Symbol.dispose]();
    await this.#watch[Symbol.asyncDispose]();
  }

  /** One after the other; what is asked for meanwhile is told once more at the end. */
  async #tellAll(): Promise<void> {
    while (this.#isAgain) {
      this.#isAgain = false;
      this.#look();
      if (this.#isListed && this.#own().budgeted.size > 0) await this.#write(false);
    }
  }

  get #record(): ReadonlyMap<string, string> {
    return this.#watch.objects.get(this.#key) ?? new Map();
  }

  #look(): void {
    const record = this.#watch.objects.get(this.#key);
    if (record === undefined) return;
    const now = performance.now();
    this.#told.take(record, this.#own(), now);
    const news = this.#told.news(now);
    if (news !== undefined) this.#heard(news);
  }

  async #write(hasLeft: boolean): Promise<void> {
    const own = this.#own();
    const mine = entryText(this.#told.entry(own, hasLeft), new Date());
    const old = this.#told.old(own.day, this.#record).map((replica) => [replica, null] as const);
    const reply = await this.#api.send({
      method: "PATCH",
      path: this.#path,
      query: { fieldManager: "pointsman" },
      contentType: "application/merge-patch+json",
      body: { data: { ...Object.fromEntries(old), [this.#replica]: mine } },
    });
    if (reply.kind !== "ok") this.#complain(reply);
    else this.#problem = "";
  }

  #complain(failure: ApiFailure): void {
    const problem = sentenceOf(failure);
    if (problem === this.#problem) return;
    this.#problem = problem;
    const isRefused = failure.kind === "refused" && (failure.status === 403 || failure.status === 404);
    this.#log("warn", "spending-not-shared", {
      problem,
      ...(isRefused && {
        remedy: `ConfigMap ${this.#key}, and a Role with list, watch and patch on it by name; until then a daily budget pays for weak calls only`,
      }),
    });
  }
}

function entries(object: unknown): ReadonlyMap<string, string> {
  const all = Object.entries(fieldsOf(fieldsOf(object)["data"]));
  return new Map(all.filter((one): one is [string, string] => typeof one[1] === "string"));
}
