import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/framework/read-settings.ts';
import { SiteFile } from '../../src/framework/site-file.ts';

const GOOD = `name: { vi: "Thi đua", en: "Competition" }
owner: { vi: "Tỉnh Mẫu", en: "Mẫu Province" }
`;
const faultsOf = (text: string) => {
  const read = readSettings(text, SiteFile);
  return read.ok ? [] : read.faults.map(({ path }) => path);
};

describe('site.yaml', () => {
  it.each`
    more                                                                | faults                           | because
    ${''}                                                               | ${[]}                            | ${'name and owner are enough'}
    ${'address: https://a.example/'}                                    | ${[]}                            | ${'an address of its own'}
    ${'address: https://a.example/thi-dua/'}                            | ${[]}                            | ${'or below a portal'}
    ${'address: http://10.0.0.5:8080/'}                                 | ${[]}                            | ${'or inside the network'}
    ${'address: https://a.example'}                                     | ${['address']}                   | ${'without the slash links would lose a part'}
    ${'address: https://a.example/?x=/'}                                | ${['address']}                   | ${'a query is no place'}
    ${'address: a.example/'}                                            | ${['address']}                   | ${'a scheme is needed'}
    ${'address: javascript:alert(1)/'}                                  | ${['address']}                   | ${'and one of the web'}
    ${'address: ftp://a.example/'}                                      | ${['address']}                   | ${'readers have no FTP'}
    ${'contact: { office: { vi: A, en: B } }'}                          | ${[]}                            | ${'an office may give its name only'}
    ${'contact: { office: { vi: A, en: B }, phone: "0296 3 123 456" }'} | ${[]}                            | ${'a telephone as it is printed'}
    ${'contact: { office: { vi: A, en: B }, phone: "gọi chị Lan" }'}    | ${['contact.phone']}             | ${'a name is no number'}
    ${'contact: { office: { vi: A, en: B }, email: "a@b" }'}            | ${['contact.email']}             | ${'nobody could write there'}
    ${'contact: { person: "A" }'}                                       | ${['contact.office', 'contact']} | ${'the office answers, not a person'}
    ${'colour: red'}                                                    | ${['']}                          | ${'an unknown key is a misspelling'}
  `('$more: $because', ({ more, faults }) => {
    expect(faultsOf(GOOD + more).sort()).toEqual([...faults].sort());
  });

  it('of the samples is read whole', () => {
    const read = readSettings(readFileSync('data/site.yaml', 'utf8'), SiteFile);
    expect(read.ok && read.settings.address).toBe('https://thidua.tinhmau.example/');
  });

  it('says in Vietnamese what is wrong with an address', () => {
    const read = readSettings(`${GOOD}address: https://a.example`, SiteFile);
    expect(!read.ok && read.faults[0]!.vi).toBe('phải kết thúc bằng dấu gạch chéo');
  });
});

describe('texts of settings', () => {
  it.each`
    text               | ok       | because
    ${'Sở Y tế'}       | ${true}  | ${'an ordinary name'}
    ${'Sở\\u202EY tế'} | ${false} | ${'a mark that turns the line around would spoil every page'}
    ${'Sở\\u2066Y tế'} | ${false} | ${'so would an isolate'}
    ${'Sở\\u0007Y tế'} | ${false} | ${'a bell is no letter'}
    ${'Sở\\u00A0Y tế'} | ${true}  | ${'a space that does not break is one'}
  `('$text: $because', ({ text, ok }) => {
    const yaml = `name: { vi: "${text}", en: "A" }\nowner: { vi: "B", en: "C" }\n`;
    expect(readSettings(yaml, SiteFile).ok).toBe(ok);
  });
});
