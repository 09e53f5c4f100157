// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewdatabase.h"

#include "review/decisionjson.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace sidebyline {

using namespace Qt::StringLiterals;

namespace {

constexpr int SchemaVersion = 1;
constexpr int BusyMilliseconds = 1500; // another window's commit takes a hundredth of that

constexpr std::array Schema{
    "CREATE TABLE folder (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE)"_L1,
    "CREATE TABLE decision (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, folder INTEGER NOT NULL, "
    "kind TEXT NOT NULL, subject TEXT NOT NULL, value TEXT NOT NULL, decided INTEGER NOT NULL, "
    "passages BLOB NOT NULL, against BLOB NOT NULL)"_L1,
    "CREATE INDEX decision_folder ON decision (folder, decided)"_L1,
    // Which articles a decision is about, by the hashes of their words and headlines.
    "CREATE TABLE subject (hash INTEGER NOT NULL, decision INTEGER NOT NULL, "
    "PRIMARY KEY (hash, decision)) WITHOUT ROWID"_L1,
    "CREATE INDEX subject_decision ON subject (decision)"_L1,
};

constexpr auto OfFolder = "SELECT id, kind, subject, value, decided, passages, against FROM decision "
                          "WHERE folder = (SELECT id FROM folder WHERE path = ?) ORDER BY decided, id"_L1;
constexpr auto OfFolderAndKind =
    "SELECT id, kind, subject, value, decided, passages, against FROM decision "
    "WHERE folder = (SELECT id FROM folder WHERE path = ?) AND kind = ? ORDER BY decided, id"_L1;
constexpr auto OfArticle =
    "SELECT id, kind, subject, value, decided, passages, against FROM decision "
    "WHERE number IN (SELECT decision FROM subject WHERE hash = ?) ORDER BY decided, id"_L1;

/// SQLite's primary result codes, as the driver hands them on.
enum SqliteCode : int {
    SqlitePermission = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteNotADatabase = 26,
};

ReviewErrorCode codeOf(const QSqlError &error)
{
    bool ok = false;
    const int code = error.nativeErrorCode().toInt(&ok) & 0xff;
    switch (ok ? code : 0) {
    case SqlitePermission:
    case SqliteReadOnly:
    case SqliteCannotOpen:
        return ReviewErrorCode::ReadOnly;
    case SqliteBusy:
    case SqliteLocked:
        return ReviewErrorCode::Locked;
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return ReviewErrorCode::Damaged;
    case SqliteFull:
        return ReviewErrorCode::DiskFull;
    default:
        return ReviewErrorCode::InputOutput;
    }
}

std::set<quint64> hashesOf(const Decision &decision)
{
    std::set<quint64> hashes;
    for (const auto *side : {&decision.passages, &decision.against}) {
        for (const PassageKey &passage : *side) {
            hashes.insert({passage.article.text, passage.article.headline});
        }
    }
    hashes.erase(0);
    return hashes;
}

/// What can't be read (a later version's kind of decision) stays where it is and is passed over.
std::optional<Decision> decisionOf(const QSqlQuery &query)
{
    const auto kind = decisionKindFrom(query.value(1).toString());
    const auto subject = subjectKindFrom(query.value(2).toString());
    auto passages = passagesFromJson(query.value(5).toByteArray());
    auto against = passagesFromJson(query.value(6).toByteArray());
    if (!kind || !subject || !passages || passages->empty() || !against) {
        return std::nullopt;
    }
    return Decision{.id = query.value(0).toString(),
                    .kind = *kind,
                    .subject = *subject,
                    .passages = *std::move(passages),
                    .against = *std::move(against),
                    .value = query.value(3).toString(),
                    .decided = query.value(4).toLongLong()};
}

} // namespace

/// A connection of the driver under a name of its own, with the statements that are used again and again.
struct ReviewDatabase::Connection
{
    Connection()
        : name(QUuid::createUuid().toString(QUuid::WithoutBraces))
        , database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
    {}
    ~Connection()
    {
        statements.clear();
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(name);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    using Values = QVariantList;

    bool run(QLatin1StringView statement, const Values &values = {})
    {
        auto found = statements.find(statement);
        if (found == statements.end()) {
            QSqlQuery query(database);
            query.setForwardOnly(true);
            if (!query.prepare(statement)) {
                error = query.lastError();
                return false;
            }
            found = statements.insert(statement, std::make_shared<QSqlQuery>(std::move(query)));
        }
        last = found->get();
        for (qsizetype i = 0; i < values.size(); ++i) {
            last->bindValue(int(i), values[i]);
        }
        if (!last->exec()) {
            error = last->lastError();
            return false;
        }
        return true;
    }

    /// For statements without a result of interest.
    bool pass(QLatin1StringView statement, const Values &values = {})
    {
        const bool done = run(statement, values);
        if (last) {
            last->finish();
        }
        return done;
    }

    bool setUp()
    {
        // Foreign keys stay off: the two tables are kept in step below, at half the cost.
        for (const auto pragma : {"PRAGMA journal_mode = WAL"_L1, "PRAGMA synchronous = FULL"_L1,
                                  "PRAGMA temp_store = MEMORY"_L1}) {
            QSqlQuery query(database);
            if (!query.exec(pragma)) {
                error = query.lastError();
                return false;
            }
        }
        if (!run("PRAGMA user_version"_L1) || !last->next()) {
            return false;
        }
        version = last->value(0).toInt();
        last->finish();
        return version != 0 || makeTables();
    }

    bool makeTables()
    {
        // Another window may be making them: who comes second finds them made.
        QSqlQuery query(database);
        bool done = query.exec(u"BEGIN IMMEDIATE"_s) && query.exec(u"PRAGMA user_version"_s) && query.next();
        version = done ? query.value(0).toInt() : 0;
        query.finish();
        if (done && version == 0) {
            for (const QLatin1StringView statement : Schema) {
                done = done && query.exec(statement);
            }
            done = done && query.exec(u"PRAGMA user_version = %1"_s.arg(SchemaVersion));
            version = SchemaVersion;
        }
        done = done && query.exec(u"COMMIT"_s);
        if (!done) {
            error = query.lastError();
            query.exec(u"ROLLBACK"_s);
        }
        return done;
    }

    bool add(qint64 folder, const Decision &decision)
    {
        if (!pass("INSERT OR IGNORE INTO decision (id, folder, kind, subject, value, decided, passages, "
                  "against) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_L1,
                  {decision.id, folder, QString(decisionKindName(decision.kind)),
                   QString(subjectKindName(decision.subject)),
                   decision.value.isNull() ? u""_s : decision.value, decision.decided,
                   passagesToJson(decision.passages), passagesToJson(decision.against)})) {
            return false;
        }
        for (const quint64 hash : hashesOf(decision)) {
            if (!pass("INSERT OR IGNORE INTO subject (hash, decision) "
                      "SELECT ?, number FROM decision WHERE id = ?"_L1,
                      {qint64(hash), decision.id})) {
                return false;
            }
        }
        return true;
    }

    bool remove(const Decision &decision)
    {
        return pass("DELETE FROM subject WHERE decision = (SELECT number FROM decision WHERE id = ?)"_L1,
                    {decision.id}) &&
               pass("DELETE FROM decision WHERE id = ?"_L1, {decision.id});
    }

    bool apply(const StoredEdit &stored)
    {
        if (!pass("INSERT OR IGNORE INTO folder (path) VALUES (?)"_L1, {stored.folder}) ||
            !run("SELECT id FROM folder WHERE path = ?"_L1, {stored.folder}) || !last->next()) {
            return false;
        }
        const qint64 folder = last->value(0).toLongLong();
        last->finish();
        return std::ranges::all_of(stored.edit.removed, [&](const Decision &d) { return remove(d); }) &&
               std::ranges::all_of(stored.edit.added, [&](const Decision &d) { return add(folder, d); });
    }

    QString name;
    QSqlDatabase database;
    QHash<QLatin1StringView, std::shared_ptr<QSqlQuery>> statements;
    QSqlQuery *last = nullptr;
    QSqlError error;
    int version = 0;
};

ReviewDatabase::ReviewDatabase(const QString &folder)
    : m_folder(folder)
{}

ReviewDatabase::~ReviewDatabase() = default;

QString ReviewDatabase::fileName(const QString &folder)
{
    return QDir(folder).filePath(u"review.sqlite"_s);
}

QString ReviewDatabase::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/sidebyline/sidebyline"_s;
}

std::expected<void, ReviewError> ReviewDatabase::open()
{
    const QString file = fileName(m_folder);
    const auto fail = [&](ReviewErrorCode code, const QString &context = {}) {
        close();
        return std::unexpected(ReviewError{code, file, context});
    };
    close();
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s)) {
        return fail(ReviewErrorCode::NoDriver);
    }
    if (!QDir().mkpath(m_folder)) {
        return fail(ReviewErrorCode::NoFolder);
    }
    m_connection = std::make_unique<Connection>();
    QSqlDatabase &database = m_connection->database;
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyMilliseconds));
    if (!database.open()) {
        return fail(codeOf(database.lastError()), database.lastError().databaseText());
    }
    if (!m_connection->setUp()) {
        const QSqlError error = m_connection->error;
        return fail(codeOf(error), error.databaseText());
    }
    if (m_connection->version > SchemaVersion) {
        return fail(ReviewErrorCode::NewerVersion);
    }
    if (!QFileInfo(file).isWritable()) {
        return fail(ReviewErrorCode::ReadOnly);
    }
    return {};
}

bool ReviewDatabase::isOpen() const
{
    return m_connection != nullptr;
}

void ReviewDatabase::close()
{
    m_connection.reset();
}

QString ReviewDatabase::moveAside()
{
    const QString file = fileName(m_folder);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString target = u"%1.damaged-%2"_s.arg(file, stamp);
    if (!QFile::rename(file, target)) {
        return {};
    }
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        QFile::rename(file + suffix, target + suffix);
    }
    return target;
}

std::expected<std::vector<Decision>, ReviewError> ReviewDatabase::select(QLatin1StringView statement,
                                                                         const QVariantList &values)
{
    const auto failure = [this](const QSqlError &error) {
        return std::unexpected(ReviewError{codeOf(error), fileName(m_folder), error.databaseText()});
    };
    if (!m_connection->run(statement, values)) {
        return failure(m_connection->error);
    }
    std::vector<Decision> decisions;
    while (m_connection->last->next()) {
        if (auto decision = decisionOf(*m_connection->last)) {
            decisions.push_back(*std::move(decision));
        }
    }
    const QSqlError error = m_connection->last->lastError();
    m_connection->last->finish();
    if (error.isValid()) {
        return failure(error);
    }
    return decisions;
}

std::expected<std::vector<Decision>, ReviewError> ReviewDatabase::load(const QString &folder)
{
    return select(OfFolder, {folder});
}

std::expected<std::vector<Decision>, ReviewError> ReviewDatabase::load(const QString &folder,
                                                                       DecisionKind kind)
{
    return select(OfFolderAndKind, {folder, QString(decisionKindName(kind))});
}

std::expected<std::vector<Decision>, ReviewError> ReviewDatabase::find(std::span<const quint64> hashes)
{
    std::vector<Decision> decisions;
    for (const quint64 hash : hashes) {
        if (hash == 0) {
            continue;
        }
        auto found = select(OfArticle, {qint64(hash)});
        if (!found) {
            return found;
        }
        std::ranges::move(*found, std::back_inserter(decisions));
    }
    return decisions;
}

std::expected<void, ReviewError> ReviewDatabase::apply(std::span<const StoredEdit> edits)
{
    Connection &connection = *m_connection;
    const bool done = connection.pass("BEGIN IMMEDIATE"_L1) &&
                      std::ranges::all_of(edits, [&](const StoredEdit &e) { return connection.apply(e); }) &&
                      connection.pass("COMMIT"_L1);
    if (!done) {
        const ReviewError error{codeOf(connection.error), fileName(m_folder),
                                connection.error.databaseText()};
        connection.pass("ROLLBACK"_L1);
        return std::unexpected(error);
    }
    return {};
}

qint64 ReviewDatabase::dataVersion()
{
    if (!m_connection->run("PRAGMA data_version"_L1) || !m_connection->last->next()) {
        return 0;
    }
    const qint64 version = m_connection->last->value(0).toLongLong();
    m_connection->last->finish();
    return version;
}

} // namespace sidebyline
