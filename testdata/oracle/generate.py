#!/usr/bin/env python3
"""Writes vectors for the validators of identity numbers: random, valid and mutated values, and what python-stdnum says of each.

    python3 generate.py FOLDER [COUNT [NAME...]]

FOLDER gets one NAME.tsv for each validator, COUNT lines each (200 unless told): value, tab, valid or invalid. The same arguments write the
same bytes. README.md says where the verdicts differ from python-stdnum on purpose; the functions below are these differences.
"""

import datetime
import os
import random
import sys
import types

from stdnum import luhn
from stdnum.au import tfn
from stdnum.bg import egn
from stdnum.br import cnpj, cpf
from stdnum.ca import sin
from stdnum.ch import ssn
from stdnum.cn import ric
from stdnum.cz import rc
from stdnum.de import idnr as de_idnr
from stdnum.dk import cpr
from stdnum.es import dni, nie
from stdnum.fi import hetu
from stdnum.fr import nir
from stdnum.ie import pps
from stdnum.il import idnr as il_idnr
from stdnum.in_ import aadhaar, pan
from stdnum.it import codicefiscale
from stdnum.jp import in_ as jp_in
from stdnum.kr import rrn
from stdnum.mx import curp
from stdnum.nl import bsn
from stdnum.no import fodselsnummer
from stdnum.pl import pesel
from stdnum.ro import cnp
from stdnum.se import personnummer
from stdnum.tr import tckimlik
from stdnum.za import idnr as za_idnr

DIGITS = '0123456789'
LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'


class LaterDate(datetime.date):
    """A calendar in which everybody is born."""

    @classmethod
    def today(cls):
        return cls(2100, 1, 1)


for module in (fodselsnummer, cpr):
    module.datetime = types.SimpleNamespace(date=LaterDate)
# Words that are not given out pass, and persons without a sex.
curp._name_blacklist = set()
curp.get_gender = lambda number: {'H': 'M', 'M': 'F', 'X': 'X'}.get(number[10]) or curp_error()


def curp_error():
    raise curp.InvalidComponent()


def is_day(year, month, day):
    try:
        datetime.date(year, month, day)
        return True
    except ValueError:
        return False


def alike(number):
    return len(set(number)) == 1


# ---- what is valid

def es_dni(n):
    return len(n) == 9 and (dni.is_valid(n) or nie.is_valid(n))


def it_codice_fiscale(n):
    days = '0123456789LMNPQRSTUV'
    return len(n) == 16 and codicefiscale.is_valid(n) and (days.index(n[9]) % 10 * 10 + days.index(n[10]) % 10) <= 71


def fr_nir(n):
    if len(n) != 15 or not nir.is_valid(n):
        return False
    month = int(n[3:5])
    return (n[0] in '123478' and (1 <= month <= 12 or month == 20 or 30 <= month <= 42 or month >= 50)
            and n[5:7] != '00' and n[7:10] != '000' and n[10:13] != '000')


def br_cpf(n):
    return len(n) == 11 and cpf.is_valid(n) and not alike(n)


def br_cnpj(n):
    return len(n) == 14 and cnpj.is_valid(n) and not alike(n[:12])


def au_medicare(n):
    if len(n) not in (10, 11) or not n.isdigit() or n[0] not in '23456' or n[9] == '0' or n[10:] == '0':
        return False
    return sum(w * int(d) for w, d in zip((1, 3, 7, 9, 1, 3, 7, 9), n)) % 10 == int(n[8])


def se_personnummer(n):
    if len(n) not in (10, 12) or not n.isdigit():
        return False
    if len(n) == 12 and not 1850 <= int(n[:4]) < 2050:
        return False
    day = int(n[-6:-4])
    if day > 60:
        # Coordination numbers: the check digit covers the raised day, the date does not.
        year = int(n[:4]) if len(n) == 12 else 2000 + int(n[:2])
        return is_day(year, int(n[-8:-6]), day - 60) and luhn.is_valid(n[-10:])
    return personnummer.is_valid(n)


def kr_rrn(n):
    return len(n) == 13 and rrn.is_valid(n) and n[6] in '12345678'


PROVINCES = {*range(11, 16), *range(21, 24), *range(31, 38), *range(41, 47), *range(50, 55), *range(61, 66), 71, 81, 82, 83, 91}


def cn_resident_id(n):
    if len(n) != 18 or not n[:17].isdigit() or int(n[:2]) not in PROVINCES:
        return False
    year = int(n[6:10])
    return 1900 <= year < 2050 and is_day(year, int(n[10:12]), int(n[12:14])) and n[17] == ric.calc_check_digit(n)


def sg_nric(n):
    if len(n) != 9 or n[0] not in 'STFGM' or not n[1:8].isdigit():
        return False
    total = sum(w * int(d) for w, d in zip((2, 7, 6, 5, 4, 3, 2), n[1:8]))
    if n[0] in 'ST':
        return n[8] == 'JZIHGFEDCBA'[(total + (4 if n[0] == 'T' else 0)) % 11]
    if n[0] in 'FG':
        return n[8] == 'XWUTRQPNMLK'[(total + (4 if n[0] == 'G' else 0)) % 11]
    # Published the other way round: the letters from behind.
    return n[8] == 'KLJNPQRTUWX'[10 - (total + 3) % 11]


def cz_rodne_cislo(n):
    if len(n) not in (9, 10) or not rc.is_valid(n):
        return False
    month = int(n[2:4])
    if month > 50:
        month -= 50
    overflow = len(n) == 10 and 4 <= int(n[:2]) < 54 and 21 <= month <= 32
    return 1 <= month <= 12 or overflow


def plain(module, *lengths):
    return lambda n: len(n) in lengths and module.is_valid(n)


def unlike(module, *lengths):
    return lambda n: len(n) in lengths and module.is_valid(n) and not alike(n)


# ---- numbers that may be valid but for their last characters

def digits(r, count, first=DIGITS):
    return ''.join(r.choice(first if i == 0 else DIGITS) for i in range(count))


def letters(r, count, alphabet=LETTERS):
    return ''.join(r.choice(alphabet) for _ in range(count))


def yymmdd(r, months=(0,), days=(0,)):
    return '%02d%02d%02d' % (r.randrange(100), r.randint(1, 12) + r.choice(months), r.randint(1, 31) + r.choice(days))


def ddmmyy(r, months=(0,), days=(0,)):
    date = yymmdd(r, months, days)
    return date[4:] + date[2:4] + date[:2]


def omocodia(r, number):
    for at in (14, 13, 12, 10, 9, 7, 6):
        if r.random() < 0.9:
            break
        number = number[:at] + 'LMNPQRSTUV'[int(number[at])] + number[at + 1:]
    return number


def nir_body(r):
    department = r.choice(['2A', '2B', '%02d' % r.randint(1, 99)])
    return '%s%02d%02d%s%s' % (r.choice('12'), r.randrange(100), r.randint(1, 12), department, digits(r, 6))


def idnr_body(r):
    number = r.sample(DIGITS, 9)
    number.append(r.choice(number))
    if r.random() < 0.3:
        number[r.randrange(9)] = number[9]
    r.shuffle(number)
    return ''.join(number)


TWO = [a + b for a in DIGITS for b in DIGITS]
# Name: verdict, body, endings.
VALIDATORS = {
    'es_dni': (es_dni, lambda r: r.choice([digits(r, 8), r.choice('XYZ') + digits(r, 7)]), LETTERS),
    'it_codice_fiscale': (it_codice_fiscale, lambda r: omocodia(
        r, letters(r, 6) + digits(r, 2) + r.choice('ABCDEHLMPRST') + '%02d' % (r.randint(1, 31) + r.choice([0, 40]))
        + letters(r, 1) + digits(r, 3)), LETTERS),
    'fr_nir': (fr_nir, nir_body, TWO),
    'br_cpf': (br_cpf, lambda r: digits(r, 9), TWO),
    'br_cnpj': (br_cnpj, lambda r: r.choice([digits(r, 8) + '0001', digits(r, 12), letters(r, 12, DIGITS + LETTERS)]), TWO),
    'in_aadhaar': (plain(aadhaar, 12), lambda r: digits(r, 11, '23456789'), DIGITS),
    'in_pan': (plain(pan, 10), lambda r: letters(r, 3) + r.choice('ABCFGHJKLPT') + letters(r, 1) + digits(r, 4), LETTERS),
    'de_steuer_id': (plain(de_idnr, 11), idnr_body, DIGITS),
    'pl_pesel': (plain(pesel, 11), lambda r: yymmdd(r, (0, 20, 40, 60, 80)) + digits(r, 4), DIGITS),
    'nl_bsn': (unlike(bsn, 9), lambda r: digits(r, 8), DIGITS),
    'ca_sin': (unlike(sin, 9), lambda r: digits(r, 8), DIGITS),
    'au_tfn': (unlike(tfn, 8, 9), lambda r: digits(r, r.choice([7, 8])), DIGITS),
    'au_medicare': (au_medicare, lambda r: digits(r, 8, '23456'),
                    [a + b for a in DIGITS for b in ('1', '9', '0', '11', '29', '40')]),
    'se_personnummer': (se_personnummer, lambda r: r.choice(['', '', '18', '19', '20']) + yymmdd(r, days=(0, 60)) + digits(r, 3), DIGITS),
    'no_fodselsnummer': (plain(fodselsnummer, 11), lambda r: ddmmyy(r, (0, 0, 40), (0, 0, 40)) + digits(r, 3), TWO),
    'fi_hetu': (plain(hetu, 11), lambda r: ddmmyy(r) + r.choice('-+ABCDEFYXWVU') + digits(r, 3), DIGITS + LETTERS),
    'dk_cpr': (plain(cpr, 10), lambda r: ddmmyy(r) + digits(r, 3), DIGITS),
    'kr_rrn': (kr_rrn, lambda r: yymmdd(r) + digits(r, 6), DIGITS),
    'cn_resident_id': (cn_resident_id, lambda r: digits(r, 6, '123456') + r.choice(['19', '20']) + yymmdd(r) + digits(r, 3), DIGITS + 'X'),
    'za_id': (plain(za_idnr, 13), lambda r: yymmdd(r) + digits(r, 4) + r.choice('01') + digits(r, 1), DIGITS),
    'tr_kimlik': (plain(tckimlik, 11), lambda r: digits(r, 9, '123456789'), TWO),
    'jp_my_number': (unlike(jp_in, 12), lambda r: digits(r, 11), DIGITS),
    'mx_curp': (plain(curp, 18), lambda r: letters(r, 4) + yymmdd(r) + r.choice('HMX') + r.choice(sorted(curp._valid_states))
                + letters(r, 3) + r.choice(DIGITS + LETTERS), DIGITS),
    'il_id': (unlike(il_idnr, 9), lambda r: digits(r, 8), DIGITS),
    'sg_nric': (sg_nric, lambda r: r.choice('STFGM') + digits(r, 7), LETTERS),
    'ie_pps': (plain(pps, 8, 9), lambda r: digits(r, 7), [a + b for a in LETTERS for b in ('', 'A', 'B', 'H', 'W', 'T', 'X', 'C')]),
    'ch_ahv': (plain(ssn, 13), lambda r: '756' + digits(r, 9), DIGITS),
    'bg_egn': (plain(egn, 10), lambda r: yymmdd(r, (0, 20, 40)) + digits(r, 3), DIGITS),
    'ro_cnp': (plain(cnp, 13), lambda r: digits(r, 1) + yymmdd(r) + '%02d' % r.randrange(54) + digits(r, 3), DIGITS),
    'cz_rodne_cislo': (cz_rodne_cislo, lambda r: yymmdd(r, (0, 20, 50, 70)) + digits(r, r.choice([2, 3, 3, 3])), DIGITS),
}


# ---- values

def complete(r, is_valid, body, endings):
    """A valid number that begins with body, if there is one."""
    endings = list(endings)
    r.shuffle(endings)
    for ending in endings:
        if is_valid(body + ending):
            return body + ending
    return body + endings[0]


def mutate(r, number):
    number = list(number)
    at = r.randrange(len(number))
    kind = r.randrange(10)
    if kind < 5:
        alphabet = DIGITS if number[at].isdigit() and r.random() < 0.9 else LETTERS
        number[at] = r.choice(alphabet)
    elif kind < 8:
        other = (at + 1) % len(number)
        number[at], number[other] = number[other], number[at]
    elif kind == 8:
        del number[at]
    else:
        number.insert(at, r.choice(DIGITS))
    return ''.join(number)


def value(r, is_valid, body, endings):
    kind = r.randrange(10)
    if kind < 3:
        return body(r) + r.choice(endings)
    number = complete(r, is_valid, body(r), endings)
    return number if kind < 6 else mutate(r, number)


def main():
    folder, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200
    for name, (is_valid, body, endings) in VALIDATORS.items():
        if sys.argv[3:] and name not in sys.argv[3:]:
            continue
        r = random.Random(name)
        with open(os.path.join(folder, name + '.tsv'), 'w', encoding='ascii', newline='\n') as out:
            for _ in range(count):
                number = value(r, is_valid, body, endings)
                out.write('%s\t%s\n' % (number, 'valid' if is_valid(number) else 'invalid'))


main()
