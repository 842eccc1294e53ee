// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ServerIdentity } from "../../src/contract/gateway.ts";

const KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"] as const;

/** A certificate authority of a test's own. */
export class Authority implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), "pointsman-authority-"));

  constructor() {
    openssl("req", "-x509", ...KEY, "-subj", "/CN=test authority", ...this.#out("ca"));
  }

  /** PEM of its own certificate. */
  get certificate(): string {
    return this.#read("ca.crt");
  }

  /** The file that its own certificate is in. */
  get file(): string {
    return join(this.#folder, "ca.crt");
  }

  /** A new certificate for these DNS names. */
  issue(...names: readonly string[]): ServerIdentity {
    const san = names.map((name) => `DNS:${name}`).join();
    openssl(
      ...["req", "-x509", ...KEY, "-subj", `/CN=${names[0]}`, "-addext", `subjectAltName=${san}`],
      ...["-addext", "basicConstraints=critical,CA:FALSE"],
      ...["-CA", join(this.#folder, "ca.crt"), "-CAkey", join(this.#folder, "ca.key")],
      ...this.#out("leaf"),
    );
    return { certificate: this.#read("leaf.crt"), key: this.#read("leaf.key"), authority: this.certificate };
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #out(name: string): readonly string[] {
    return ["-keyout", join(this.#folder, `${name}.key`), "-out", join(this.#folder, `${name}.crt`)];
  }

  #read(file: string): string {
    return readFileSync(join(this.#folder, file), "utf8");
  }
}

function openssl(...args: readonly string[]): void {
  const { status, stderr } = spawnSync("openssl", args);
  if (status !== 0) throw new Error(`make a certificate: is openssl 3 installed? ${stderr}`);
}
