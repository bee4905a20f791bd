import type { Finding } from '../findings/finding.ts';
import { makeFinding, placeOfFile } from '../findings/make-finding.ts';
import { findContradictions } from '../framework/find-contradictions.ts';
import { type Framework, FrameworkFile } from '../framework/framework.ts';
import { readSettings, type SettingsRead } from '../framework/read-settings.ts';
import { SiteFile, type SiteSettings, UNNAMED_SITE } from '../framework/site-file.ts';
import { YearFile, type YearSettings } from '../framework/year-file.ts';
import type { Status } from '../points/status.ts';
import type { Contradiction } from '../text/contradiction.ts';
import { findRegistryFaults } from '../units/find-registry-faults.ts';
import { type UnitRegistry, UnitRegistryFile } from '../units/unit-registry.ts';
import type { InputText, YearInput } from './year-input.ts';

export type YearRules =
  | { readonly ok: true; readonly framework: Framework; readonly settings: YearSettings }
  | { readonly ok: false; readonly status: Status; readonly findings: readonly Finding[] };

/** The rules and the status of a year, or the findings that say why they cannot be read. */
export function readSettingsOf(input: Pick<YearInput, 'year' | 'framework' | 'settings'>): YearRules {
  const { year } = input;
  const framework = readInput(input.framework, `${year}/framework.yaml`, year, (text) =>
    readSettings(text, FrameworkFile, (file) => [...yearFault(file.year, year), ...findContradictions(file)]),
  );
  const settings = readInput(input.settings, `${year}/year.yaml`, year, (text) =>
    readSettings(text, YearFile),
  );
  if (framework.settings && settings.settings)
    return { ok: true, framework: framework.settings, settings: settings.settings };
  // Half-written rules of a draft must not block other years; a year whose status cannot be read is no draft.
  const status = settings.settings?.status ?? 'official';
  return { ok: false, status, findings: [...framework.findings, ...settings.findings] };
}

/** The registry of units, or its findings. */
export function readRegistry(input: InputText | undefined): {
  settings?: UnitRegistry;
  findings: readonly Finding[];
} {
  return readInput(input, 'units.yaml', null, (text) =>
    readSettings(text, UnitRegistryFile, findRegistryFaults),
  );
}

/** Who publishes, with the findings of `site.yaml`, which may be absent. */
export function readPublisher(input: InputText | undefined): {
  settings: SiteSettings;
  findings: readonly Finding[];
} {
  if (input === undefined) return { settings: UNNAMED_SITE, findings: [] };
  const { settings = UNNAMED_SITE, findings } = readInput(input, 'site.yaml', null, (text) =>
    readSettings(text, SiteFile),
  );
  return { settings, findings };
}

function readInput<T>(
  input: InputText | undefined,
  file: string,
  year: number | null,
  read: (text: string) => SettingsRead<T>,
): { settings?: T; findings: readonly Finding[] } {
  const subject = { year, unit: null };
  if (input === undefined)
    return { findings: [makeFinding('file-missing', subject, placeOfFile(file), { what: file })] };
  const result = read(input.text);
  if (result.ok) return { settings: result.settings, findings: [] };
  const findings = result.faults.map(({ path, vi, en }) =>
    makeFinding('config-invalid', subject, placeOfFile(file), { path, problem: { vi, en } }),
  );
  return { findings };
}

function yearFault(stated: number, folder: number): Contradiction[] {
  if (stated === folder) return [];
  return [
    {
      path: 'year',
      vi: `ghi năm ${stated} nhưng nằm trong thư mục ${folder}`,
      en: `says ${stated} but stands in folder ${folder}`,
    },
  ];
}
