// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/sha256.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace sidebyline;
using namespace Qt::StringLiterals;

class TestSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownDigests();
    void anyLengthInAnyParts();
};

/// The examples of FIPS 180-4.
void TestSha256::knownDigests()
{
    Sha256 nothing;
    QCOMPARE(nothing.result().toHex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba);
    Sha256 abc;
    abc.addData("abc");
    QCOMPARE(abc.result().toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba);
}

void TestSha256::anyLengthInAnyParts()
{
    QRandomGenerator random(20261121);
    for (int length = 0; length < 400; ++length) {
        QByteArray bytes(length, '\0');
        for (char &byte : bytes) {
            byte = char(random.bounded(256));
        }
        Sha256 hash;
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype part = std::min<qsizetype>(bytes.size() - at, random.bounded(1, 150));
            hash.addData(QByteArrayView(bytes).sliced(at, part));
            at += part;
        }
        QCOMPARE(hash.result().toHex(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
}

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
