// What was allowed or refused, by which rule, with the numbers; newest on top. Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"

#include <QWidget>

class QTableView;

namespace bw::ui {

class DecisionsModel;
class ListFrame;

class DecisionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionsPanel(engine_client::EngineClient &client, QWidget *parent = nullptr);

    // Of this symbol only, with the one chosen that let this order out; where none says so, the newest that was made by then; an
    // unknown time: none is chosen.
    void showOf(const trading::Symbol &symbol, base::VenueTime by = {}, const trading::ClientOrderId &order = {});
    [[nodiscard]] ListFrame *frame() const { return m_frame; }

private:
    void refresh();

    engine_client::EngineClient &m_client;
    DecisionsModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    ListFrame *m_frame = nullptr;
};

} // namespace bw::ui
